import { setWord } from './letters.ts';
import { PALETTE } from '../charts/palette.ts';

function Word({
  word,
  x,
  y,
  scale,
  fill,
}: {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fill={fill} fill-rule="evenodd">
      {setWord(word).letters.map((letter) => (
        <path key={letter.x} d={letter.path} transform={`translate(${letter.x} 0)`} />
      ))}
    </g>
  );
}

/** Bars of rising height under the slope: output by year, as a poster would draw it. */
const BARS = [18, 26, 22, 38, 52, 70, 64, 96, 128, 150];

/** The title as a poster: a wedge, a disc, a slope of bars, and the name across it. Decoration; the heading says the name. */
export function Poster() {
  return (
    <svg class="poster" viewBox="0 0 600 460" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="600" height="460" fill={PALETTE.paper} />
      <circle cx="420" cy="150" r="128" fill={PALETTE.ink} />
      <circle cx="420" cy="150" r="104" fill="none" stroke={PALETTE.paper} stroke-width="1.5" />
      <g stroke={PALETTE.ink} stroke-width="1" opacity="0.28">
        {Array.from({ length: 13 }, (_, index) => (
          <line key={index} x1={-40 + index * 60} y1="460" x2={150 + index * 60} y2="-20" />
        ))}
      </g>
      <g transform="rotate(-14 300 400)">
        {BARS.map((height, index) => (
          <rect
            key={height}
            x={20 + index * 58}
            y={430 - height}
            width="34"
            height={height + 120}
            fill={index % 3 === 2 ? PALETTE.ochre : PALETTE.blueGrey}
            opacity={index % 3 === 2 ? 0.95 : 0.85}
          />
        ))}
      </g>
      <path d="M-20 420 L620 40 L620 132 L-20 460 Z" fill={PALETTE.red} />
      <path d="M-20 470 L620 150 L620 158 L-20 482 Z" fill={PALETTE.ink} />
      <g transform="rotate(-29.6 300 250)">
        <Word word="COMMANDING" x={34} y={205} scale={4.72} fill={PALETTE.ink} />
        <Word word="HEIGHTS" x={176} y={293} scale={4.72} fill={PALETTE.paper} />
      </g>
      <g fill={PALETTE.ink}>
        <rect x="0" y="0" width="600" height="10" />
        <rect x="24" y="30" width="66" height="10" fill={PALETTE.red} />
        <rect x="24" y="46" width="110" height="4" />
        <rect x="24" y="56" width="84" height="4" />
      </g>
    </svg>
  );
}
