import { useState } from 'preact/hooks';
import { FACTIONS, OUTSIDE_SEATS, SCENARIOS } from '../../shared/content/index.ts';
import type { CreateOptions } from '../../shared/commands/messages.ts';
import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import { PARAMETER_PACK_IDS } from '../../shared/state/parameterPacks.ts';
import type { ParameterPackId } from '../../shared/state/parameterPacks.ts';
import { TURN_LENGTHS } from '../../shared/state/calendar.ts';
import type { TurnLength } from '../../shared/state/calendar.ts';
import { FACTION_IDS, OUTSIDE_SEAT_IDS, SEAT_IDS } from '../../shared/state/seats.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { PackNote } from './PackNote.tsx';
import { createRelay } from '../net/relay.ts';
import { keepPendingConnection } from '../store/pendingConnection.ts';
import { playerName, setPlayerName } from '../store/playerName.ts';
import { showFailure } from '../store/notices.ts';
import { goToGame } from '../store/route.ts';
import { t } from '../text/text.ts';

interface Choices {
  readonly scenario: string;
  readonly seat: SeatId;
  readonly turnLength: TurnLength;
  readonly weather: 'historical' | 'drawn';
  readonly war: 'historical' | 'none';
  readonly parameterPack: ParameterPackId;
  readonly seed: string;
  readonly ironman: boolean;
  readonly isPublic: boolean;
  readonly clock: number;
  readonly name: string;
}

const FIRST: Choices = {
  scenario: '1921',
  seat: 'right',
  turnLength: 4,
  weather: 'historical',
  war: 'historical',
  parameterPack: 'baseline',
  seed: '',
  ironman: false,
  isPublic: false,
  clock: 0,
  name: '',
};
const CLOCKS = [0, 120, 300, 900, 86400] as const;

/** The options the server is asked for. */
function createOptions(choices: Choices): CreateOptions {
  const { scenario, seat, turnLength, weather, war, parameterPack, ironman, isPublic, clock } = choices;
  const seed = choices.seed.trim();
  const name = choices.name.trim();
  const title = SCENARIOS[scenario]?.title;
  return {
    scenario,
    seat,
    turnLength,
    weather,
    war,
    parameterPack,
    ironman,
    private: !isPublic,
    clockSeconds: clock,
    ...(title === undefined ? {} : { title }),
    ...(seed === '' ? {} : { seed }),
    ...(name === '' ? {} : { name }),
  };
}

async function begin(choices: Choices): Promise<void> {
  setPlayerName(choices.name);
  const { createGame } = await import('../net/roomConnection.ts');
  const relay = createRelay();
  const connection = await createGame(createOptions(choices), relay.listeners);
  keepPendingConnection(connection.code, relay.handOver(connection));
  goToGame(connection.code);
}

function isSeatId(value: string): value is SeatId {
  return (SEAT_IDS as readonly string[]).includes(value);
}

/** A new game, with defaults that only need the one button. */
export function NewGameForm() {
  const [choices, setChoices] = useState<Choices>({ ...FIRST, name: playerName() ?? '' });
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Choices>): void => setChoices({ ...choices, ...change });
  const { seat } = choices;
  const scenario = SCENARIOS[choices.scenario];
  const chosen = seat === 'peasantry' || seat === 'foreignCapital' || seat === 'westernPowers' ? OUTSIDE_SEATS[seat] : FACTIONS[seat];
  return (
    <form
      class="new-game"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        begin(choices)
          .catch(showFailure)
          .finally(() => setBusy(false));
      }}
    >
      <div class="form-grid">
        <label for="scenario">{t('new.scenario')}</label>
        <select id="scenario" value={choices.scenario} onChange={(event) => set({ scenario: event.currentTarget.value })}>
          {Object.values(SCENARIOS).map((known) => (
            <option key={known.id} value={known.id}>
              {known.title}
            </option>
          ))}
        </select>
        <label for="seat">{t('new.seat')}</label>
        <select
          id="seat"
          value={seat}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isSeatId(value)) set({ seat: value });
          }}
        >
          <optgroup label={t('new.factions')}>
            {FACTION_IDS.map((faction) => (
              <option key={faction} value={faction}>
                {FACTIONS[faction].title}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('new.outside')}>
            {OUTSIDE_SEAT_IDS.map((outside) => (
              <option key={outside} value={outside}>
                {OUTSIDE_SEATS[outside].title}
              </option>
            ))}
          </optgroup>
        </select>
        <label for="turn-length">{t('new.turnLength')}</label>
        <select
          id="turn-length"
          value={choices.turnLength}
          onChange={(event) => {
            const turnLength = TURN_LENGTHS.find((length) => length === Number(event.currentTarget.value));
            if (turnLength !== undefined) set({ turnLength });
          }}
        >
          {TURN_LENGTHS.map((length) => (
            <option key={length} value={length}>
              {t(`turnLength.${length}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="new-summary">
        {scenario !== undefined && <span>{scenario.summary}</span>} <b>{chosen.title}.</b> {chosen.summary} <i>{chosen.wants}</i>
      </p>
      <button type="submit" class="begin" data-testid="begin" disabled={busy}>
        {t(busy ? 'new.opening' : 'new.begin')}
      </button>
      <details>
        <summary>{t('new.more')}</summary>
        <div class="form-grid">
          <label for="weather">{t('new.weather')}</label>
          <select
            id="weather"
            value={choices.weather}
            onChange={(event) => set({ weather: event.currentTarget.value === 'drawn' ? 'drawn' : 'historical' })}
          >
            <option value="historical">{t('new.weather.historical')}</option>
            <option value="drawn">{t('new.weather.drawn')}</option>
          </select>
          <label for="war">{t('new.war')}</label>
          <select
            id="war"
            value={choices.war}
            onChange={(event) => set({ war: event.currentTarget.value === 'none' ? 'none' : 'historical' })}
          >
            <option value="historical">{t('new.war.historical')}</option>
            <option value="none">{t('new.war.none')}</option>
          </select>
          <label for="pack">{t('new.pack')}</label>
          <select
            id="pack"
            value={choices.parameterPack}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ parameterPack: PARAMETER_PACK_IDS.find((id) => id === value) ?? 'baseline' });
            }}
          >
            {PARAMETER_PACK_IDS.map((id) => (
              <option key={id} value={id}>
                {PARAMETER_PACKS[id].title}
              </option>
            ))}
          </select>
          <PackNote pack={choices.parameterPack} />
          <label for="seed">{t('new.seed')}</label>
          <input
            id="seed"
            type="text"
            maxLength={64}
            value={choices.seed}
            placeholder={t('new.seedHint')}
            onInput={(event) => set({ seed: event.currentTarget.value })}
          />
          <label for="name">{t('new.name')}</label>
          <input
            id="name"
            type="text"
            maxLength={24}
            value={choices.name}
            placeholder={t('new.nameHint')}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
          <label for="clock">{t('new.clock')}</label>
          <select id="clock" value={choices.clock} onChange={(event) => set({ clock: Number(event.currentTarget.value) })}>
            {CLOCKS.map((seconds) => (
              <option key={seconds} value={seconds}>
                {t(`clock.${seconds}`)}
              </option>
            ))}
          </select>
          <label for="public">{t('new.public')}</label>
          <input
            id="public"
            type="checkbox"
            checked={choices.isPublic}
            onChange={(event) => set({ isPublic: event.currentTarget.checked })}
          />
          <label for="ironman">{t('new.ironman')}</label>
          <input
            id="ironman"
            type="checkbox"
            checked={choices.ironman}
            onChange={(event) => set({ ironman: event.currentTarget.checked })}
          />
        </div>
      </details>
    </form>
  );
}
