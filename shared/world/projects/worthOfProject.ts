import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { ProjectDefinition } from '../../content/types.ts';

/** What a finished project yields in a year, sorted by where it enters. */
export interface ProjectWorth {
  /** Producer and consumer goods, billions of 1990 dollars. */
  readonly heavy: number;
  readonly light: number;
  /** Grain, million tonnes; land, share of what is sown; freight, share of what is carried; openness, 0-1. */
  readonly grain: number;
  readonly land: number;
  readonly freight: number;
  readonly openness: number;
}

const NOTHING: ProjectWorth = { heavy: 0, light: 0, grain: 0, land: 0, freight: 0, openness: 0 };

function worthOfEffect(effect: ProjectDefinition['effects'][number]): ProjectWorth {
  const { worth, worthOfTowns } = PROJECT_PARAMETERS;
  switch (effect.kind) {
    case 'capacity':
      if (effect.product === 'grain') return { ...NOTHING, grain: effect.amount };
      if (effect.product === 'cloth') return { ...NOTHING, light: effect.amount * worth.cloth };
      return { ...NOTHING, heavy: effect.amount * worth[effect.product] };
    case 'output':
      return effect.sector === 'producer' ? { ...NOTHING, heavy: effect.amount } : { ...NOTHING, light: effect.amount };
    case 'land':
      return { ...NOTHING, land: effect.share };
    case 'transport':
      return { ...NOTHING, freight: effect.amount };
    case 'openness':
      return { ...NOTHING, openness: effect.amount };
    case 'urban':
      return { ...NOTHING, light: effect.amount * worthOfTowns };
  }
}

/** What a finished project yields in a year. */
export function worthOfProject(project: ProjectDefinition): ProjectWorth {
  return project.effects.map(worthOfEffect).reduce(
    (sum, part) => ({
      heavy: sum.heavy + part.heavy,
      light: sum.light + part.light,
      grain: sum.grain + part.grain,
      land: sum.land + part.land,
      freight: sum.freight + part.freight,
      openness: sum.openness + part.openness,
    }),
    NOTHING,
  );
}
