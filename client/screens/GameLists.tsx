import { useEffect, useState } from 'preact/hooks';
import { listGames, listSaves, loadSave } from '../net/api.ts';
import { toRefusal } from '../net/requestRefused.ts';
import { forgetGame, knownGames } from '../store/knownGames.ts';
import { showFailure } from '../store/notices.ts';
import { goToGame } from '../store/route.ts';
import { refusalText } from '../text/refusalText.ts';
import { counted, t } from '../text/text.ts';

type Kind = 'continue' | 'public' | 'load';
interface Line {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly open: () => Promise<void> | void;
  readonly forget?: () => void;
}

async function linesOf(kind: Kind): Promise<readonly Line[]> {
  switch (kind) {
    case 'continue':
      return knownGames().map((game) => ({
        id: game.code,
        title: game.title,
        detail: t('lists.standing', { year: game.year, turn: game.turn + 1, code: game.code }),
        open: () => goToGame(game.code),
        forget: () => forgetGame(game.code),
      }));
    case 'public':
      return (await listGames()).map((game) => ({
        id: game.code,
        title: game.title,
        detail: `${t('lists.standing', { year: game.year, turn: game.turn + 1, code: game.code })} · ${counted('lists.persons', game.persons)} · ${counted('lists.open', game.openSeats.length)}`,
        open: () => goToGame(game.code),
      }));
    case 'load':
      return (await listSaves()).map((save) => ({
        id: String(save.id),
        title: save.name,
        detail: t('lists.save', { title: save.title, year: save.year, turn: save.turn + 1 }),
        open: async () => {
          try {
            goToGame(await loadSave(save.id));
          } catch (error) {
            showFailure(error);
          }
        },
      }));
  }
}

/** Games to go on with, to watch or join, or to load. */
export function GameLists({ kind }: { readonly kind: Kind }) {
  const [lines, setLines] = useState<readonly Line[] | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  useEffect(() => {
    linesOf(kind).then(setLines, (error: unknown) => {
      const { code, params } = toRefusal(error);
      setFailure(refusalText(code, params));
    });
  }, [kind]);
  if (failure !== undefined) return <p class="callout bad">{failure}</p>;
  if (lines === undefined) return <p class="muted">{t('common.loading')}</p>;
  if (lines.length === 0) return <p class="muted">{t(`lists.none.${kind}`)}</p>;
  return (
    <ul class="plain games">
      {lines.map((line) => (
        <li key={line.id}>
          <button type="button" class="game-line" onClick={() => void line.open()}>
            <b>{line.title}</b>
            <span>{line.detail}</span>
          </button>
          {line.forget !== undefined && (
            <button
              type="button"
              class="quiet"
              aria-label={t('lists.forget', { title: line.title })}
              title={t('lists.forget', { title: line.title })}
              onClick={() => {
                line.forget?.();
                setLines(lines.filter((other) => other.id !== line.id));
              }}
            >
              ✕
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
