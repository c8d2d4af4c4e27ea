/** What a load run is asked to do. Sent to the load process as JSON. */
export interface LoadTask {
  readonly port: number;
  /** Room to load: our game, or the bare room it is compared with. */
  readonly room: 'game' | 'bare';
  /** Requests each client keeps under way while the most the room can take is measured. */
  readonly window: number;
  readonly throughputMs: number;
  /** Requests a second, all clients together, sent on a fixed schedule while delays are measured. */
  readonly pacedPerSecond: number;
  readonly pacedMs: number;
  /** Turns ended to measure how long the last client waits for its view. */
  readonly turns: number;
}

/** What a load run found. Times in milliseconds. */
export interface LoadResult {
  readonly acceptedPerSecond: number;
  readonly refused: number;
  readonly saturatedP99Ms: number;
  readonly pacedPerSecond: number;
  readonly pacedP50Ms: number;
  readonly pacedP99Ms: number;
  readonly turnToLastView: readonly number[];
  readonly viewBytes: number;
}

export const CLIENTS = 4;
/** Size of the message the bare room sends to each client at the end of a turn, bytes: about that of a view. */
export const BARE_VIEW_BYTES = 30_000;
