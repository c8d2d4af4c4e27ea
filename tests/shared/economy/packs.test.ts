import { describe, expect, test } from '@jest/globals';
import { BASELINE_PARAMETERS, ECONOMY_PARAMETER_IDS } from '../../../shared/content/economies/baselineParameters.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { economyForPack } from '../../../shared/content/packs/economyForPack.ts';
import { PARAMETER_PACK_IDS } from '../../../shared/content/packs/parameterPack.ts';
import { isParameterPackId, PARAMETER_PACKS } from '../../../shared/content/packs/parameterPacks.ts';
import { calibrate } from '../../../shared/economy/calibrate.ts';

describe.each(PARAMETER_PACK_IDS)('pack %s', (id) => {
  const pack = PARAMETER_PACKS[id];

  test('is filed under its id and says where it comes from', () => {
    expect(pack.id).toBe(id);
    expect(isParameterPackId(id)).toBe(true);
    expect(pack.title).not.toBe('');
    expect(pack.summary.length).toBeGreaterThan(80);
    expect(pack.sources.length).toBeGreaterThan(0);
  });

  test('gives a reason for each parameter that differs, and no other', () => {
    const explained = pack.differences.flatMap(({ parameters }) => parameters);
    expect(explained.toSorted()).toEqual(ECONOMY_PARAMETER_IDS.filter((name) => pack.parameters[name] !== undefined).toSorted());
    for (const name of explained) expect(pack.parameters[name]).not.toBe(BASELINE_PARAMETERS[name]);
  });

  test('makes one economy, scaled to the same anchor', () => {
    const economy = economyForPack(USSR_ECONOMY, pack);
    expect(economyForPack(USSR_ECONOMY, pack)).toBe(economy);
    expect(calibrate(economy)).toBe(calibrate(economyForPack(USSR_ECONOMY, pack)));
    expect(economy.anchor).toBe(USSR_ECONOMY.anchor);
    expect(economy.parameters).toEqual({ ...BASELINE_PARAMETERS, ...pack.parameters });
  });
});

test('a name that is no pack is none', () => {
  expect(isParameterPackId('toString')).toBe(false);
});
