/**
 * Parameters of strata, ownership, incentives, campaigns, officials and living standards. All are judgement unless a source is
 * named beside them; anchors that the record's course must meet are held by `tests/shared/society`. Rates are per year.
 */
export const SOCIETY_PARAMETERS = {
  /** March 1921: a levelled village, hardly any private capital, a Party tired by civil war, a young apparatus. */
  start: {
    betterOff: 0.015,
    tradersWealth: 0.01,
    enthusiasm: 0.15,
    exhaustion: 0.45,
    reportingZeal: 0,
    apparatus: 0.022,
    privileges: 0.12,
    enterpriseContracts: 1,
    householdContracts: 0,
    usualConsumption: 0,
  },

  strata: {
    /** Room that each position of the law of land tenure leaves to lease land and hire hands, 0-1. */
    tenureRoom: [1, 0.6, 0.25, 0, 0, 0.3],
    /** Better-off share of free households at rest, and the part added by markets and tenure (times the square of their product). */
    betterOffBase: 0.01,
    betterOffFromMarkets: 0.25,
    /** Part of it lost to full procurement pressure, and to deportation. */
    pressureLoss: 0.5,
    adjustment: 0.18,
    /** Poor share of free households: base, and what each better-off household and full pressure add. */
    poorBase: 0.2,
    poorPerBetterOff: 0.8,
    poorFromPressure: 0.12,
    /** Wage labour and leased land per better-off household (Soviet surveys of 1926-27 find 2-3 % and 6-8 %). */
    hiredBase: 0.005,
    hiredPerBetterOff: 0.6,
    leasedPerBetterOff: 1.8,
  },

  wealth: {
    /** Size that each position of the law of private enterprise lets a business reach, 0-1. */
    sizeRoom: [0.15, 0.3, 0.4, 0.55, 0.8],
    /** Private capital against GDP at rest: in proportion to markets times size, and to its square. */
    linear: 0.1,
    square: 0.6,
    growth: 0.2,
    flight: 0.5,
  },

  unease: {
    /** Better-off share of all village households and wealth of traders from which and to which unease rises from 0 to 1, each half. */
    betterOffFrom: 0.015,
    betterOffTo: 0.1,
    wealthFrom: 0.03,
    wealthTo: 0.2,
    /** Authority that full unease costs where all of the Committee shares it. */
    authority: 0.3,
  },

  ownership: {
    /** Private part of output outside farming, per unit of market institutions times size; co-operatives per unit of market institutions. */
    privatePerMarket: 1,
    cooperativePerMarket: 0.12,
    /** Artels and township works by position of the law of rural industry, share of output outside farming. */
    ruralWorks: [0.005, 0.02, 0.08, 0.03],
    /** Foreign part per unit of openness times engagement times markets (concessions made under 1 % of industrial output in the 1920s). */
    foreignPerOpenness: 0.05,
    /** Household plots: share of the output of collective farming at full plots (Wadekin 1973 puts it near 30 %). */
    plotShare: 0.3,
  },

  incentives: {
    /** Effort per log unit of the share of consumer goods in output outside farming, and of consumption against what people are used to. */
    goodsShare: 0.25,
    habit: 0.15,
    habitAdjustment: 0.2,
    habitBound: 0.3,
    /** Effort called forth by contracts of enterprises, and by contracts of households where all farm by hand and in common. */
    enterpriseContracts: 0.02,
    contractAdjustment: 0.35,
    /** Lin (1992) and McMillan, Whalley and Zhu (1989) find a gain of 15-20 % for China. */
    householdContracts: 0.16,
    householdAdjustment: 0.3,
    /** Share of farm labour at which that gain was found. */
    householdReference: 0.7,
    /** Effort on farms per log unit of goods for the village. */
    villageGoods: 0.04,
    /** Position of the law on land tenure that is household responsibility. */
    responsibilityPosition: 5,
    /** Contracts by position of the law on the planning system. */
    contractsByPlan: [1, 1, 0.5, 1, 0],
    lowest: 0.85,
    highest: 1.1,
    farmLowest: 0.8,
    farmHighest: 1.25,
  },

  enthusiasm: {
    gain: 0.5,
    fading: 0.15,
    /** Fading added where work brings nothing more to buy. */
    fadingWithoutReward: 0.35,
    /** Growth of consumption over what people are used to, log units, that is reward enough. */
    fullReward: 0.06,
    exhaustionGain: 0.25,
    exhaustionWithReward: 0.25,
    recovery: 0.14,
    /** Effort from full enthusiasm and full exhaustion. */
    effort: 0.08,
    hangover: 0.05,
  },

  campaign: {
    /** Share of farm labour that full mobilisation calls away, by position of the law on rural industry. */
    pull: [0, 0.1, 0.14, 1],
    /** Pull that the harvest bears, and the part of hands missing at harvest under a full campaign (economy page, section 9). */
    bearable: 0.15,
    harvestLoss: 0.5,
    /** Over-reporting under a full campaign where nobody may speak. */
    zeal: 0.7,
    /** Yearly return of reports to sobriety: by itself, and added where people may speak. */
    sobering: 0.1,
    soberingByVoice: 0.8,
  },

  /** How far bad news may be told, 0-1. */
  voice: { base: 0.15, press: 0.5, debate: 0.3, inspection: 0.5, repression: 0.4 },

  apparatus: {
    base: 0.015,
    perPlan: 0.025,
    /** Added per log unit of output a head above the threshold: more goods to allocate. */
    perComplexity: 0.03,
    complexityFrom: 1300,
    adjustment: 0.08,
    /** Privileges at rest: the law's place on its scale times this base and a part that grows with the plan. */
    privilegesBase: 0.35,
    privilegesFromPlan: 0.65,
    privilegesAdjustment: 0.12,
    /** Weight of privileges and of size (against `fullSize`) in what officials have to lose. */
    privilegesWeight: 0.6,
    fullSize: 0.1,
    /** Inclination against a motion that narrows the plan or privileges, per unit of vested interest: first step, and each further one. */
    resistance: 0.3,
    resistancePerStep: 0.12,
  },

  criticism: {
    /** Corruption cleared in a year, reports checked, privileges and posts lost under full criticism. */
    corruption: 0.3,
    inspection: 0.4,
    privileges: 0.45,
    apparatus: 0.15,
    /** Plan discipline and authority lost: a part in proportion, and a part that grows with the square. */
    discipline: 0.06,
    disciplineAtExtreme: 0.22,
    authority: 0.12,
    authorityAtExtreme: 0.2,
  },

  inequality: {
    /** Gini: economy page, section 14. Late Soviet figures are near 0.26-0.29 (Atkinson and Micklewright 1992). */
    giniBase: 0.215,
    giniFromMarkets: 0.1,
    tax: 0.15,
    giniFromGap: 0.06,
    giniFromPrivileges: 0.05,
    /** Top one per cent: set on the series of Novokmet, Piketty and Zucman (2018). */
    topBase: 0.027,
    topFromPrivileges: 0.018,
    topFromWealth: 0.13,
    /** Where neither plan nor market rules and officials are corrupt, those who hold assets help themselves. */
    topFromGrabbing: 0.22,
  },

  living: {
    /** Workers a head, as in the labour block. */
    participation: 0.5,
    caloriesBase: 1050,
    caloriesPerFood: 2.5,
    caloriesMost: 3500,
    /** Life expectancy: income as in the economy page, public health by schooling; set on the Russian series of Riley (2005). */
    lifeBase: 26,
    lifeFromIncome: 25,
    incomeFrom: 500,
    incomeScale: 1600,
    lifeFromHealth: 18,
    healthMiddle: 2.9,
    healthWidth: 0.45,
    lifePerDeaths: 250,
    lifeLeast: 10,
  },

  legitimacy: {
    /** Effect of goods for work above or below those of the record, per unit of the incentive. */
    goods: 0.25,
    unemployment: 0.25,
    toleratedUnemployment: 0.03,
    inequality: 0.35,
    toleratedGini: 0.35,
    privileges: 0.005,
  },

  /** Village anger per log unit of goods for the village below the record. */
  villageAnger: 0.12,
} as const;
