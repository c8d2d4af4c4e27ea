import { useEffect, useState } from 'preact/hooks';
import { checkCommand } from '../../shared/commands/index.ts';
import { toRefusal } from '../net/requestRefused.ts';
import { joinGame } from '../net/roomConnection.ts';
import { playSound } from '../sound/sounds.ts';
import { resetLayout } from '../store/layout.ts';
import { showFailure } from '../store/notices.ts';
import { playerName } from '../store/playerName.ts';
import { goToTitle } from '../store/route.ts';
import { openSession } from '../store/session.ts';
import type { Session } from '../store/session.ts';
import { SessionContext } from '../store/sessionContext.ts';
import { takePendingConnection } from '../store/pendingConnection.ts';
import { forgetGame } from '../store/knownGames.ts';
import { refusalText } from '../text/refusalText.ts';
import { t } from '../text/text.ts';
import { GameScreen } from './GameScreen.tsx';

/** Joins the game that the address names, by the key of this browser, and shows it. */
export function GameLoader({ code }: { readonly code: string }) {
  const [session, setSession] = useState<Session | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  useEffect(() => {
    let current = true;
    let opened: Session | undefined;
    resetLayout();
    const connect = takePendingConnection(code) ?? ((listeners) => joinGame(code, playerName(), listeners));
    const onFailure = (error: unknown): void => {
      playSound('refused');
      showFailure(error);
    };
    openSession({ connect, check: checkCommand, onFailure, storage: localStorage }).then(
      (made) => {
        opened = made;
        if (current) setSession(made);
        else made.leave();
      },
      (error: unknown) => {
        const refusal = toRefusal(error);
        if (refusal.code === 'unknownGame') forgetGame(code);
        if (current) setFailure(refusalText(refusal.code, refusal.params));
      },
    );
    return () => {
      current = false;
      opened?.leave();
    };
  }, [code]);

  if (failure !== undefined) {
    return (
      <main class="loading">
        <h1>{t('net.cannotJoin', { code })}</h1>
        <p data-testid="join-failure">{failure}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {t('net.again')}
          </button>{' '}
          <button type="button" class="primary" onClick={goToTitle}>
            {t('net.toTitle')}
          </button>
        </p>
      </main>
    );
  }
  if (session?.view.value === undefined) return <main class="loading">{t('net.joining', { code })}</main>;
  return (
    <SessionContext.Provider value={session}>
      <GameScreen />
    </SessionContext.Provider>
  );
}
