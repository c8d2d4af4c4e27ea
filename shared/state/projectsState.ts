/** A great project that has been begun. */
export interface ProjectState {
  /** Year of the first works. */
  readonly begun: number;
  /** Money drawn so far, billions of 1990 dollars. */
  invested: number;
  /** Work done so far, in the same measure: finished when it reaches the cost. Taut plans draw more than they get done. */
  done: number;
  /** Year in which it was finished or given up. */
  finished?: number;
  abandoned?: number;
}

/** How far the nation's projects put it off history's path. All are 0 while the works go as in the record. */
export interface ProjectDeparture {
  /** Shift of output outside farming and of farm output, as fractions. */
  nonFarm: number;
  farm: number;
  /** Shift of the openness the country reaches, 0-1. */
  openness: number;
}

/** The great projects of the game. */
export interface ProjectsState {
  /** By project id; a project not named was never begun. */
  works: Record<string, ProjectState>;
  /** Drawn by all works in the last account, billions: part of national investment, not beside it. */
  drawn: number;
  departure: ProjectDeparture;
  /** The same by project, without those that make none; and what every work drew in the last account, billions. */
  departures?: Record<string, ProjectDeparture>;
  draws?: Record<string, number>;
}

/** What the leadership has put on the table about a project. */
export type ProjectOrder = 'start' | 'stop';
