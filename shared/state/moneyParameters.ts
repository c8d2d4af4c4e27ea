/*
 * Parameters of the nominal block: budget, money, prices, scissors, incentives. Baseline values with tag, source and range are
 * content (`content/economies/moneyParameters`). Rates are per quarter unless a name says otherwise; growth is in logarithms.
 */

/** Revenue and spending of the state. Shares are of the base named. */
export interface BudgetParameters {
  /** Highest share of consumer goods prices that turnover tax and excises can be, at full effort. */
  readonly maximumTurnoverTaxRate: number;
  /** Share of the gap to a balanced plan of the budget that the rate of turnover tax closes. */
  readonly turnoverTaxAdjustment: number;
  /** Share of planned output remitted as profits and payroll contributions, with hard budgets. */
  readonly remittedProfitRate: number;
  /** Part of it lost with fully soft budgets. */
  readonly softBudgetProfitLoss: number;
  /** Share of the value of procured farm goods that full procurement pressure leaves to the state. */
  readonly farmLevyRate: number;
  /** Tax on private firms and peasant households as a share of their output, at full effort. */
  readonly privateTaxRate: number;
  /** Revenue per unit of oil rent: currency is spent on goods that are sold dear at home. */
  readonly importMarkup: number;
  /** Share of planned investment that the budget, not the enterprise, pays. */
  readonly investmentBudgetShare: number;
  /** Schools, health and pensions as a share of GDP. */
  readonly publicServicesShare: number;
  /** Addition under a full plan: social insurance and services the state takes over. */
  readonly publicServicesFromPlan: number;
  /** Administration without a plan, share of GDP. */
  readonly administrationBase: number;
  /** Addition under a full plan. */
  readonly administrationFromPlan: number;
  /** Share of farm output beyond village needs that subsidies are paid on. */
  readonly subsidisedFarmShare: number;
  /** Share of GDP a year that households and banks lend to a state they trust. */
  readonly bondCapacity: number;
  /** Part of war spending beyond the arms of peace that loans, deferred pay and gifts carry. */
  readonly warLoans: number;
  /** Defence share of GDP from which spending counts as war. */
  readonly peaceDefenceShare: number;
  /** Part of a surplus that is kept out of circulation; the bank lends the rest on. */
  readonly surplusSterilised: number;
  /** How fast that willingness falls with expected inflation. */
  readonly bondInflationSensitivity: number;
  /** Exponent of plan discipline in the tax capacity it can sustain. */
  readonly taxCapacityDisciplineExponent: number;
  /** Approach of tax capacity to a higher target: offices must be built. */
  readonly taxCapacityGrowth: number;
  /** Approach of tax capacity to a lower target. */
  readonly taxCapacityErosion: number;
  /** Interest on state bonds, per year. */
  readonly bondInterest: number;
  /** Bonds that fall due, per quarter. */
  readonly bondRepayment: number;
  /** Quarters between assessment and payment. */
  readonly taxPaymentLag: number;
}

/** Money, credit and currency. */
export interface CurrencyParameters {
  /** Money as a share of a year's output at the income below, where all trade uses money and nobody expects inflation. */
  readonly moneyDemandShare: number;
  /** That income: output a head in 1990 dollars. */
  readonly moneyDemandIncome: number;
  /** Elasticity of that share with respect to output per head. */
  readonly moneyDeepening: number;
  /** Semi-elasticity of money demand to expected inflation. */
  readonly inflationFlight: number;
  /** Share of the distance to the last yearly account that output in view moves in a quarter. */
  readonly outputViewRate: number;
  /** Return of trade from barter and rations to money. */
  readonly monetisationRate: number;
  /** Real proceeds of the press in a quarter as a share of real balances at most. */
  readonly pressLimit: number;
  /** Growth of money from credit at full ease with fully soft budgets and no plan to bind it. */
  readonly creditEmission: number;
  /** Growth of money from wages paid above plan, at full tautness with fully soft budgets. */
  readonly tautnessEmission: number;
  /** How fast banks stop lending on bills of trade as inflation is expected. */
  readonly billsInflationSensitivity: number;
  /** Part of the emission for the budget that the bank saves on credit for growing trade. */
  readonly crowdingOut: number;
  /** Overhang at which half of the growth of trade, and of what the treasury has over, meets money that lies idle already. */
  readonly idleMoneyOverhang: number;
  /** Overhang above which notes are exchanged, where an exchange is prepared. */
  readonly exchangeOverhang: number;
  /** Part of that growth a hard currency forbids. */
  readonly hardCurrencyCreditRestraint: number;
  /** Share of an ordered rise of controlled prices that is paid back in wages and credit. */
  readonly wageIndexation: number;
  /** Expected inflation above which a new hard currency circulates beside the old notes. */
  readonly reformThreshold: number;
  /** Share of old notes replaced in a quarter by a fully trusted hard currency. */
  readonly hardCurrencyAdoption: number;
  /** Gold and foreign exchange per unit of hard notes that earns full trust. */
  readonly requiredBacking: number;
  /** Deficit to be met by emission, as a share of GDP, at which nobody believes in the reform. */
  readonly reformDeficitLimit: number;
  /** Share of old notes below which they can be bought in. */
  readonly redemptionShare: number;
  /** Gap of the budget as a share of GDP below which the bank can be spared from lending to the budget. */
  readonly redemptionDeficit: number;
  /** Share of money that the first notes of a new currency make up. */
  readonly firstIssue: number;
  /** Price level of the hard currency at its introduction, 1913 = 1. */
  readonly hardCurrencyPriceLevel: number;
  /** How far the issuing bank is spared while old notes circulate. */
  readonly bankProtection: number;
}

/** Controlled and free prices, shortage, expectations. */
export interface PriceParameters {
  /** Share of the overhang that spills over to free markets while most trade is controlled. */
  readonly spillover: number;
  /** Power of the free share with which the rest of the overhang reaches prices. */
  readonly spilloverExponent: number;
  /** Smallest free share the spill-over is spread on. */
  readonly minimumFreeShare: number;
  /** Shortfall of money below which free prices do not sink further. */
  readonly maximumShortfall: number;
  /** Drift of controlled prices towards the market where no plan binds them. */
  readonly controlledPriceDrift: number;
  /** Printings of the lists that most prices are free of, added in a quarter per log point of expected inflation. */
  readonly listReprinting: number;
  /** Adaptation of expected inflation to higher inflation. */
  readonly expectationRise: number;
  /** Adaptation to lower inflation. */
  readonly expectationFall: number;
  /** Expected inflation raised by freeing all trade, per log point of the overhang. */
  readonly liberalisationNews: number;
  /** Share of expected inflation that a fully tight credit policy talks down. */
  readonly retrenchmentNews: number;
  /** Credit ease below which policy is seen as tight. */
  readonly tightCreditThreshold: number;
}

/** Industrial against farm prices. */
export interface ScissorsParameters {
  /** Non-farm output of 1913, billions. */
  readonly referenceIndustry: number;
  /** Grain beyond village needs in 1913, million tonnes. */
  readonly referenceSurplus: number;
  /** Grain a villager eats, sows and feeds, tonnes a year. */
  readonly villageNeedPerHead: number;
  /** Lowest surplus relative to 1913. */
  readonly minimumSurplus: number;
  /** Elasticity of relative prices to relative scarcity. */
  readonly scarcityElasticity: number;
  /** Marketings of each quarter relative to a quarter of the year's. */
  readonly firstQuarterMarketings: number;
  readonly secondQuarterMarketings: number;
  readonly thirdQuarterMarketings: number;
  readonly fourthQuarterMarketings: number;
  /** Share of the seasonal swing that storage lets through to prices (power). */
  readonly seasonalPass: number;
  /** Mark-up that full credit alone lets trusts take. */
  readonly markupFromCredit: number;
  /** Mark-up that full credit lets trusts take by holding goods while money falls. */
  readonly markupFromHoarding: number;
  /** Expected inflation at which all trusts prefer goods to money. */
  readonly hoardingInflation: number;
  /** Part of the trusts' market power that working markets take away. */
  readonly competition: number;
  /** Part of the mark-up that full price ceilings take away. */
  readonly ceilingEffect: number;
  /** Approach of the mark-up to a higher target. */
  readonly markupRise: number;
  /** Approach to a lower target. */
  readonly markupFall: number;
  /** Addition to it where stocks are unsold and credit is shut. */
  readonly forcedSales: number;
  /** Factory goods that full imports add, as a share of the output of 1913. */
  readonly goodsImportsSupply: number;
  /** Elasticity of the ratio to the state's grain price. */
  readonly grainPriceElasticity: number;
  /** Ratio from which goods stay on the shelf. */
  readonly unsoldThreshold: number;
  /** Goods left unsold in a quarter per log point of the ratio above it. */
  readonly unsoldRate: number;
  /** Share of unsold stocks worked off in a quarter. */
  readonly stockClearing: number;
  /** Share of the surplus brought to market at parity. */
  readonly marketedShareAtParity: number;
  /** Elasticity of that share to the ratio, with the sign turned. */
  readonly marketingElasticity: number;
  /** Ratio to which the grain block is calibrated. */
  readonly usualRatio: number;
  /** Elasticity of sales to the state to its price against the bazaar's. */
  readonly stateSalesElasticity: number;
  /** Foreign currency that full imports of goods take from machines, share of what there is. */
  readonly goodsImportsCurrency: number;
  /** Consumer goods that goods imports at their widest bring in a year, billions of 1990 dollars. */
  readonly goodsImportsFull: number;
  /** Weight of the last quarter in what peasants make of the year's prices. */
  readonly marketingMemory: number;
  /** Marketings lost where money buys nothing. */
  readonly goodsFamineMarketings: number;
}

/** What a rouble buys and what that does to effort. */
export interface IncentiveParameters {
  /** Elasticity of the incentive to the goods a rouble of wages finds. */
  readonly incentiveElasticity: number;
  /** Speed at which people get used to what they find. */
  readonly incentiveHabit: number;
  /** Effort per unit of incentive above or below habit. */
  readonly incentiveEffort: number;
  /** Part of the wage bill paid late per unit of unsold stocks (share of a quarter's output). */
  readonly arrearsFromStocks: number;
  /** Quarters between pay day and shop. */
  readonly payLag: number;
  /** Speed at which workers get used to the worth of their pay. */
  readonly payHabit: number;
  /** Share of workers who stop work in a quarter per log point of pay below what they are used to, where nobody fears to. */
  readonly strikeRate: number;
  /** Power of what repression leaves of courage in the strikes there are. */
  readonly strikeDaring: number;
  /** Part of a quarter that a strike lasts. */
  readonly strikeLength: number;
}

export interface MoneyParameters extends BudgetParameters, CurrencyParameters, PriceParameters, ScissorsParameters, IncentiveParameters {}

export type MoneyParameterId = keyof MoneyParameters;
