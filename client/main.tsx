import 'uplot/dist/uPlot.min.css';
import './style/base.css';
import './style/title.css';
import './style/game.css';
import './style/panels.css';
import './style/library.css';
import './style/economy.css';
import { render } from 'preact';
import { App } from './screens/App.tsx';
import { startRouting } from './store/route.ts';
import { startSettings } from './store/settings.ts';
import { nameKnownLanguage } from './text/knownLanguage.ts';

nameKnownLanguage(navigator);
startSettings();
startRouting();
const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the game');
render(<App />, root);

// Tests run the rules in this browser and compare the result with Node.
if (new URLSearchParams(location.search).has('test')) {
  void import('./worker/rulesProbe.ts').then(({ installRulesProbe }) => installRulesProbe());
}
