/** Physical outputs: what the modelled economy makes in tonnes, kilowatt-hours and square metres. */
export interface OutputParameters {
  /** Yearly return of formerly occupied territory to production. */
  readonly restorationRate: number;
  /** Capital outside farming per head of population at which intensities of use are measured, thousands of 1990 dollars. */
  readonly referenceCapitalPerHead: number;
  /** Material saved per unit of output where nothing is under the plan, in a country deep in capital. */
  readonly marketMaterialSaving: number;

  /** Steel (million tonnes) per billion of heavy output in a country deep in capital. */
  readonly steelIntensity: number;
  /** Log capital per head, relative to the reference, at which half of that intensity is reached. */
  readonly steelMidpoint: number;
  /** Width of the transition, log points. */
  readonly steelWidth: number;
  /** Elasticity of steel output with respect to coordination, beyond that of heavy output: long chains of suppliers. */
  readonly steelChainElasticity: number;
  /** Steel lost per unit of the economy occupied or not yet restored, beyond the loss of heavy output. */
  readonly steelOccupationLoss: number;

  /** Electricity (billion kWh) per billion of non-farm output in a country deep in capital. */
  readonly electricityIntensity: number;
  /** Log capital per head, relative to the reference, at which half of that intensity is reached. */
  readonly electricityMidpoint: number;
  /** Width of the transition, log points. */
  readonly electricityWidth: number;
  /** Elasticity of electricity with respect to coordination, beyond that of non-farm output. */
  readonly electricityChainElasticity: number;

  /** Fuel (million tonnes of coal equivalent) per billion of non-farm output in a country deep in capital. */
  readonly fuelIntensity: number;
  /** Log capital per head, relative to the reference, at which half of that intensity is reached. */
  readonly fuelMidpoint: number;
  /** Width of the transition, log points. */
  readonly fuelWidth: number;
  /** Elasticity of fuel use per unit of output with respect to coordination, negative sign: idle works burn fuel too. */
  readonly fuelWasteElasticity: number;
  /** Capacity of the old oil fields at reference capital and full coordination, million tonnes of coal equivalent. */
  readonly oldOilFields: number;
  /** Elasticity of that capacity with respect to capital per head. */
  readonly oldOilFieldsCapitalElasticity: number;
  /** Greatest part of fuel that the old oil fields supply. */
  readonly oldOilFieldsMaximumShare: number;
  /** Share of oil and gas in further fuel, in a country deep in capital. */
  readonly fluidFuelShare: number;
  /** Log capital per head, relative to the reference, at which half of that share is reached. */
  readonly fluidFuelMidpoint: number;
  /** Width of the transition, log points. */
  readonly fluidFuelWidth: number;
  /** Log capital per head, relative to the reference, at which gas is half of oil and gas. */
  readonly gasMidpoint: number;
  /** Width of the transition, log points. */
  readonly gasWidth: number;
  /** Oil that can be lifted at all, million tonnes: output per effort falls as it is used up. */
  readonly oilResources: number;
  /** Share of oil output left when all of it is used up. */
  readonly minimumOilYield: number;
  /** Coal lost per unit of the economy occupied or not yet restored, beyond the fall of fuel use. */
  readonly coalOccupationLoss: number;
  /** The same for oil. */
  readonly oilOccupationLoss: number;

  /** Cotton cloth (billion metres) per billion of consumer output, at an output of one billion. */
  readonly clothLevel: number;
  /** Elasticity of cloth with respect to consumer output: clothing is a necessity. */
  readonly clothElasticity: number;

  /** Urban housing (million square metres) built with one billion of investment outside farming and heavy industry. */
  readonly housingPerInvestment: number;
  /** Elasticity of building with respect to that investment: dwellings grow better and dearer. */
  readonly housingInvestmentElasticity: number;
  /** Share of urban housing that falls out of use in a year. */
  readonly housingDecay: number;

  /** Tractors (thousands) that farms buy with one billion of farm investment where all farms are large. */
  readonly tractorsPerInvestment: number;
  /** Elasticity of purchases with respect to farm investment: machines grow stronger and dearer. */
  readonly tractorInvestmentElasticity: number;
  /** Elasticity of purchases with respect to the share of land in farms large enough for a tractor. */
  readonly tractorFarmSizeElasticity: number;
  /** Farm labour share above which private farms are too small for a tractor. */
  readonly smallholderFarmLabourShare: number;
  /** Share of land in private farms large enough for a tractor in a wholly peasant country. */
  readonly minimumLargeFarmShare: number;
  /** Share of tractors scrapped in a year. */
  readonly tractorScrapping: number;
}
