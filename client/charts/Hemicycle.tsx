import { hallSeats } from './hemicycle.ts';

export interface HallBlock {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly members: number;
  /** How many of the members are drawn filled; the rest as rings. Undefined: all filled. */
  readonly filled?: number;
}

/** The hall of the Central Committee: one dot a member, blocks side by side. The list beside it says the same in words. */
export function Hemicycle({
  blocks,
  label,
  centre,
}: {
  readonly blocks: readonly HallBlock[];
  readonly label: string;
  readonly centre: string;
}) {
  const seats = hallSeats(blocks.reduce((sum, block) => sum + block.members, 0));
  const radius = Math.min(0.06, 0.62 / Math.sqrt(Math.max(10, seats.length)) / 1.9);
  const owners = blocks.flatMap((block) => Array.from({ length: block.members }, (_, index) => ({ block, index })));
  return (
    <svg class="hemicycle" viewBox="-0.05 -0.05 2.1 1.15" role="img" aria-label={label}>
      {seats.map((seat, index) => {
        const owner = owners[index];
        if (owner === undefined) return null;
        const full = owner.block.filled === undefined || owner.index < owner.block.filled;
        return (
          <circle
            key={`${seat.x}:${seat.y}`}
            cx={seat.x}
            cy={seat.y}
            r={radius}
            fill={full ? owner.block.colour : 'none'}
            stroke={owner.block.colour}
            stroke-width={full ? 0 : radius * 0.4}
          >
            <title>{owner.block.label}</title>
          </circle>
        );
      })}
      <text x="1" y="1.02" text-anchor="middle" font-size="0.2" class="hemicycle-centre">
        {centre}
      </text>
    </svg>
  );
}
