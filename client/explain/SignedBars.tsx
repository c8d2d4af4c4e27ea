import type { ComponentChildren } from 'preact';

/** A signed part of a figure, ready to be shown. */
export interface SignedPart {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: number;
  /** The value with its sign and in the style of its figure. */
  readonly text: string;
  /** Whether the part is good or bad news; neither when undefined. */
  readonly tone?: 'good' | 'bad' | undefined;
}

interface SignedBarsProps {
  readonly parts: readonly SignedPart[];
  readonly caption: string;
}

/** Parts as a table with a bar from the middle of each row: minus to the left, plus to the right. */
export function SignedBars({ parts, caption }: SignedBarsProps) {
  const largest = Math.max(...parts.map((part) => Math.abs(part.value)), 1e-12);
  return (
    <table class="signed-bars">
      <caption class="visually-hidden">{caption}</caption>
      <tbody>
        {parts.map(({ id, label, value, text, tone }) => {
          const width = `${(Math.abs(value) / largest) * 50}%`;
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="signed-bar" aria-hidden="true">
                <i class={tone ?? ''} style={value < 0 ? { right: '50%', width } : { left: '50%', width }} />
              </td>
              <td class={`figure${tone === undefined ? '' : ` change ${tone}`}`}>{text}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
