/** A seat of a half-circle hall, in a box 2 wide and 1 high, the speaker at (1, 1). */
export interface HallSeat {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/**
 * Places seats in rows of a half circle, ordered from left to right, so that the first of them sit on the left in
 * every row. `count` 0 or more.
 */
export function hallSeats(count: number): readonly HallSeat[] {
  if (count <= 0) return [];
  const rows = Math.max(1, Math.min(9, Math.round(Math.sqrt(count / 2.2))));
  const inner = rows === 1 ? 0.75 : 0.38;
  const radii = Array.from({ length: rows }, (_, row) => (rows === 1 ? inner : inner + ((0.95 - inner) * row) / (rows - 1)));
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  const perRow = radii.map((radius, row) => {
    const seats = row === rows - 1 ? left : Math.min(left, Math.max(1, Math.round((count * radius) / total)));
    left -= seats;
    return seats;
  });
  const seats = perRow.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, index) => {
      const angle = inRow === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (inRow - 1);
      const radius = radii[row] ?? 0.95;
      return { x: 1 + radius * Math.cos(angle), y: 1 - radius * Math.sin(angle), angle };
    }),
  );
  return seats.sort((a, b) => b.angle - a.angle);
}
