import { z } from 'zod';
import { BASELINE_PARAMETER_TABLE } from '../content/economies/baselineParameters.ts';

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const notNegative = z.number().min(0);
const year = z.number().int().min(1000).max(3000);

/** One to many `[year, value]` pairs, years ascending. */
const knots = z
  .array(z.tuple([year, z.number().min(0).max(1.5)]))
  .min(1)
  .refine((list) => list.every((knot, index) => index === 0 || knot[0] > (list[index - 1]?.[0] ?? knot[0])), 'years must ascend');

/** Values by year. JSON keys are text, so the year is checked as text. */
function byYear(value: z.ZodNumber): z.ZodPrefault<z.ZodRecord<z.ZodString, z.ZodNumber>> {
  return z.record(z.string().regex(/^\d{4}$/, 'keys must be years of four digits'), value).prefault({});
}

const initial = z.strictObject({
  population: positive,
  nonFarmLabourShare: share,
  urbanShare: share,
  schooling: notNegative,
  coordination: positive.max(1),
  marketInstitutions: share,
  marketMemory: share,
  capitalElasticity: z.number().min(0.05).max(0.95),
  herd: positive,
  land: positive,
  heavyCapitalShare: share,
  collectivisedShare: share,
  nonFarmCapital: positive,
  farmCapital: positive,
  corruption: share,
  gdpPerHead: positive,
  pendingFamineDeaths: notNegative.optional(),
  springFamineDeaths: notNegative.optional(),
  coordinationLastYear: positive.max(1).optional(),
  nonFarmTechnology: positive.optional(),
  farmTechnology: positive.optional(),
  factorIndex: positive.optional(),
  nonFarmCapitalLastYear: positive.optional(),
  nonFarmCapitalPeak: positive.optional(),
  effectiveCapital: positive.optional(),
  effectiveLabour: positive.optional(),
  overstaffing: share.optional(),
  grainReserve: notNegative.optional(),
  defenceShareLastYear: share.optional(),
  occupationLastYear: share.optional(),
  occupationDamage: share.optional(),
  tractors: notNegative.optional(),
  housing: notNegative.optional(),
  oilLifted: notNegative.optional(),
});

const book = z.strictObject({
  investmentShare: knots,
  farmInvestmentShare: knots,
  heavyIndustryShare: knots,
  defenceShare: knots,
  planScope: knots,
  planDiscipline: knots,
  marketScope: knots,
  collectivisation: knots,
  procurementPressure: knots,
  privatePlots: knots,
  tautness: knots,
  repression: knots,
  inspection: knots,
  openness: knots,
  softBudgets: knots,
  residenceControls: knots,
  ruralCoercion: knots,
  schooling: knots,
  famineRelief: knots,
  newLands: knots,
  // The real economy does not read these two: a country may leave them out.
  mobilisation: knots.prefault([[1000, 0]]),
  criticism: knots.prefault([[1000, 0]]),
});

const source = z.strictObject({ author: z.string().min(1), title: z.string().min(1), year, where: z.string().optional() });

/** Changed parameters by name; those that are left out keep the value of the published model. */
const parameters = z
  .record(z.string(), z.number())
  .superRefine((values, context) => {
    for (const id of Object.keys(values)) {
      if (!Object.hasOwn(BASELINE_PARAMETER_TABLE, id))
        context.addIssue({ code: 'custom', path: [id], message: 'the model has no parameter of this name' });
    }
  })
  .prefault({});

/** The format of an economy file; docs/economy-file.md explains each field. */
export const ECONOMY_FILE_SCHEMA = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  start: z.strictObject({ year, quarter: z.literal([1, 2, 3, 4], 'must be 1, 2, 3 or 4') }),
  lastYear: year,
  parameters,
  initial,
  book,
  shocks: z.strictObject({
    weather: byYear(z.number().min(-2).max(2)),
    occupation: byYear(share),
    destruction: byYear(share),
    warPopulationChange: byYear(z.number()),
    mobilisation: byYear(share),
    frontier: z.record(z.string().regex(/^\d{4}$/, 'keys must be years of four digits'), positive),
    worldAccess: byYear(notNegative),
  }),
  anchor: z.strictObject({ year, nonFarmOutput: positive, farmOutput: positive }),
  sources: z.array(source).prefault([]),
});

export type EconomyFile = z.infer<typeof ECONOMY_FILE_SCHEMA>;
