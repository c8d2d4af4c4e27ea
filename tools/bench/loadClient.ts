import { Protocol } from '@colyseus/core';
import { decode, encode } from '@colyseus/schema';
import { randomBytes } from 'node:crypto';
import { packMessage } from './messagePack.ts';

/** Answers by number of the request. */
type Heard = (accepted: boolean, frame: Uint8Array) => void;

interface Reservation {
  readonly roomId: string;
  readonly sessionId: string;
  readonly processId: string;
}

async function reserve(port: number, target: string, key: string, options: object): Promise<Reservation> {
  const response = await fetch(`http://127.0.0.1:${port}/matchmake/${target}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(options),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Reservation;
}

/** A client that speaks the wire of Colyseus and does nothing else, so that the load costs little beside the server. */
export class LoadClient {
  readonly roomId: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Heard>();
  #next = 1;
  /** Size of the last view, bytes, and how many there were. */
  viewBytes = 0;
  views = 0;
  onView: () => void = () => {};

  private constructor(roomId: string, socket: WebSocket) {
    this.roomId = roomId;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) this.#hear(new Uint8Array(data));
    });
  }

  /** Creates a room (`create/game`) or joins one (`joinById/CODE`). */
  static async join(port: number, target: string, options: object): Promise<LoadClient> {
    const { roomId, sessionId, processId } = await reserve(port, target, randomBytes(16).toString('hex'), options);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`);
    socket.binaryType = 'arraybuffer';
    const client = new LoadClient(roomId, socket);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('error', () => reject(new Error('the socket failed')));
      client.#waiting.set(0, () => resolve());
    });
    return client;
  }

  /** Sends a request; the answer is heard later. */
  send(name: string, payload: object, heard: Heard): void {
    const id = this.#next++;
    this.#waiting.set(id, heard);
    const head = Buffer.alloc(32);
    head[0] = Protocol.ROOM_REQUEST;
    const place = { offset: 1 };
    encode.number(head, id, place);
    encode.string(head, name, place);
    this.#socket.send(Buffer.concat([head.subarray(0, place.offset), packMessage(payload)]));
  }

  /** Sends a request and waits for its answer. Rejects if it is refused. */
  ask(name: string, payload: object): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.send(name, payload, (accepted, frame) =>
        accepted ? resolve(frame) : reject(new Error(`${name} was refused: ${Buffer.from(frame).toString('latin1')}`)),
      );
    });
  }

  close(): void {
    this.#socket.close();
  }

  #hear(frame: Uint8Array): void {
    const place = { offset: 1 };
    if (frame[0] === Protocol.JOIN_ROOM) {
      this.#socket.send(Uint8Array.from([Protocol.JOIN_ROOM]));
      this.#answer(0, true, frame);
    } else if (frame[0] === Protocol.ROOM_RESPONSE) {
      const id = decode.number(frame, place);
      this.#answer(id, frame[place.offset] === 0, frame.subarray(place.offset + 1));
    } else if (frame[0] === Protocol.ROOM_DATA && decode.string(frame, place) === 'view') {
      this.viewBytes = frame.byteLength;
      this.views += 1;
      this.onView();
    }
  }

  #answer(id: number, accepted: boolean, frame: Uint8Array): void {
    const heard = this.#waiting.get(id);
    this.#waiting.delete(id);
    heard?.(accepted, frame);
  }
}
