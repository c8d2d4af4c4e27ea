import { PALETTE } from '../charts/palette.ts';
import { setWord } from './letters.ts';

interface WordProps {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function Word({ word, x, y, scale }: WordProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fill={PALETTE.paper} fill-rule="evenodd">
      {setWord(word).letters.map((letter) => (
        <path key={letter.x} d={letter.path} transform={`translate(${letter.x} 0)`} />
      ))}
    </g>
  );
}

/** Tops of the bars below the slope: a rise with two deep falls in it. */
const BARS = [580, 566, 540, 522, 528, 496, 470, 482, 440, 452, 400, 372, 350, 318, 302];

/**
 * The title as a poster: two bands across a disc, bars that climb under them, and the name in the bands. Decoration; the
 * heading says the name. The field of 600 by 600 is seen whole in any frame; the drawing goes on beyond it and fills the rest.
 */
export function Poster() {
  return (
    <svg class="poster" viewBox="0 0 600 600" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <rect x="-600" y="-600" width="1800" height="1800" fill={PALETTE.paper} />
      <g stroke={PALETTE.ink} stroke-width="1" opacity="0.22">
        {Array.from({ length: 26 }, (_, index) => (
          <line key={index} x1={-700 + index * 70} y1="1000" x2={-280 + index * 70} y2="-300" />
        ))}
      </g>
      <circle cx="205" cy="165" r="128" fill={PALETTE.ink} />
      <circle cx="205" cy="165" r="108" fill="none" stroke={PALETTE.paper} stroke-width="1.5" />
      <path d="M205 165 L205 57 A108 108 0 0 1 306 127 Z" fill={PALETTE.red} />
      {BARS.map((top, index) => (
        <rect
          key={top}
          x={-118 + index * 56}
          y={top}
          width="36"
          height={900 - top}
          fill={index % 4 === 1 ? PALETTE.ochre : PALETTE.blueGrey}
        />
      ))}
      <g transform="rotate(-18 300 300)">
        <path d="M-500 222 L1100 206 L1100 332 L-500 332 Z" fill={PALETTE.red} />
        <rect x="-500" y="332" width="1600" height="104" fill={PALETTE.ink} />
        <rect x="-500" y="444" width="1600" height="5" fill={PALETTE.ink} />
        <Word word="COMMANDING" x={38} y={242} scale={4.74} />
        <Word word="HEIGHTS" x={148} y={345} scale={5.62} />
        <g
          fill={PALETTE.paper}
          font-family="'Oswald','Roboto Condensed','Arial Narrow','Liberation Sans Narrow',Arial,sans-serif"
          font-weight="700"
          font-size="37"
        >
          <text x="42" y="380">
            1921
          </text>
          <text x="42" y="424">
            1991
          </text>
        </g>
      </g>
    </svg>
  );
}
