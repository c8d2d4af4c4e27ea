import { expect, test } from '@jest/globals';
import { outputRecord } from '../../client/economy/outputRecord.ts';
import { PRODUCTION } from '../../shared/data/production/production.ts';
import { PHYSICAL_OUTPUT_UNITS } from '../../shared/state/physicalOutputs.ts';

test('the record of gas stands beside the run in cubic metres, within the range its note gives', () => {
  const record = outputRecord('gas');
  expect(record?.unit).toBe(PHYSICAL_OUTPUT_UNITS.gas);
  expect(record?.observations.length).toBe(PRODUCTION.gas.observations.length);
  for (const [index, { value }] of (record?.observations ?? []).entries()) {
    const energy = PRODUCTION.gas.observations[index]?.value ?? 0;
    expect(value).toBeGreaterThan(energy / 10.3);
    expect(value).toBeLessThan(energy / 9.5);
  }
});
