/** Thrown when the database refuses a write, as on a full disk. Nothing of the write is kept. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
}
