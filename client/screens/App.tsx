import { Notices } from '../panels/Notices.tsx';
import { route } from '../store/route.ts';
import { Lazy } from './Lazy.tsx';
import { TitleScreen } from './TitleScreen.tsx';

const loadGame = () => import('./GameLoader.tsx').then((module) => module.GameLoader);

/** The screen that the address names. */
export function App() {
  const now = route.value;
  return (
    <>
      {now.screen === 'title' ? <TitleScreen /> : <Lazy key={now.code} load={loadGame} props={{ code: now.code }} />}
      <Notices />
    </>
  );
}
