import { AI_PARAMETERS } from '../aiParameters.ts';
import { BASELINE_PARAMETER_TABLE, BASELINE_PARAMETERS } from '../economies/baselineParameters.ts';
import { BASELINE_MONEY_PARAMETERS, MONEY_PARAMETER_TABLE } from '../economies/moneyParameters/moneyParameterTable.ts';
import type { ParameterEntry } from '../economies/parameterEntry.ts';
import { CONCESSION_PARAMETERS, CONCESSION_TREE } from '../concessionParameters.ts';
import { EMERGENCY_PARAMETERS } from '../emergencyParameters.ts';
import { FORECAST_PARAMETERS } from '../forecastParameters.ts';
import { EMERGENCY_TREE } from '../parameters/rules/emergencyTree.ts';
import { FORECAST_TREE } from '../parameters/rules/forecastTree.ts';
import { RISK_TREE } from '../parameters/rules/riskTree.ts';
import { WEATHER_TREE } from '../parameters/rules/weatherTree.ts';
import { AI_TREE } from '../parameters/ai/aiTree.ts';
import { PLAN_TREE } from '../parameters/plan/planTree.ts';
import { STATISTICS_TREE } from '../parameters/statistics/statisticsTree.ts';
import { PROJECT_TREE } from '../parameters/projects/projectTree.ts';
import { PLAN_PARAMETERS } from '../planParameters.ts';
import { POLITICS_PARAMETERS, POLITICS_TREE } from '../politicsParameters.ts';
import { PROJECT_PARAMETERS } from '../projectParameters.ts';
import { REGION_PARAMETERS, REGION_TREE } from '../regionParameters.ts';
import { RISK_PARAMETERS } from '../riskParameters.ts';
import { SOCIETY_PARAMETERS, SOCIETY_TREE } from '../societyParameters.ts';
import { AI_TRADE_TREE } from '../parameters/trade/aiTradeTree.ts';
import { AI_TRADE, TRADE_PARAMETERS, TRADE_RECORD, TRADE_RECORD_TREE, TRADE_TREE } from '../tradeParameters.ts';
import { STATISTICS_PARAMETERS } from '../statisticsParameters.ts';
import { WEATHER_PARAMETERS } from '../weatherFrequency.ts';
import { WORLD_PARAMETERS, WORLD_TREE } from '../worldParameters.ts';
import { isParameterEntry, isParameterTableEntry } from './parameterTree.ts';
import type { ParameterTableEntry, ParameterTree } from './parameterTree.ts';

/** A subject of the register: what is said of its parameters, and the figures the engine reads. */
export interface RegisteredTree {
  /** First part of the path of its parameters. */
  readonly id: string;
  readonly title: string;
  readonly tree: ParameterTree;
  /** The object the engine reads: the figures of the tree, and around them what is no estimate. */
  readonly values: object;
}

/** A parameter with its place: `subject.group.name`. */
export interface ListedParameter {
  readonly path: string;
  readonly entry: ParameterEntry | ParameterTableEntry;
}

/** Every subject whose parameters are published. */
export const PARAMETER_TREES: readonly RegisteredTree[] = [
  { id: 'economy', title: 'The real economy', tree: BASELINE_PARAMETER_TABLE, values: BASELINE_PARAMETERS },
  { id: 'money', title: 'Money and prices', tree: MONEY_PARAMETER_TABLE, values: BASELINE_MONEY_PARAMETERS },
  { id: 'politics', title: 'The Party and consent', tree: POLITICS_TREE, values: POLITICS_PARAMETERS },
  { id: 'society', title: 'Society', tree: SOCIETY_TREE, values: SOCIETY_PARAMETERS },
  { id: 'plan', title: 'The plan', tree: PLAN_TREE, values: PLAN_PARAMETERS },
  { id: 'statistics', title: 'Statistics', tree: STATISTICS_TREE, values: STATISTICS_PARAMETERS },
  { id: 'ai', title: 'How the AI leads a faction', tree: AI_TREE, values: AI_PARAMETERS },
  { id: 'world', title: 'The peasantry, foreign capital and the powers', tree: WORLD_TREE, values: WORLD_PARAMETERS },
  { id: 'trade', title: 'Foreign trade and finance', tree: TRADE_TREE, values: TRADE_PARAMETERS },
  { id: 'tradeRecord', title: 'What history did about trade', tree: TRADE_RECORD_TREE, values: TRADE_RECORD },
  { id: 'aiTrade', title: 'Trade in the hands of the AI', tree: AI_TRADE_TREE, values: AI_TRADE },
  { id: 'regions', title: 'Units of the map', tree: REGION_TREE, values: REGION_PARAMETERS },
  { id: 'concessions', title: 'Concessions', tree: CONCESSION_TREE, values: CONCESSION_PARAMETERS },
  { id: 'projects', title: 'Great projects', tree: PROJECT_TREE, values: PROJECT_PARAMETERS },
  { id: 'weather', title: 'The lottery of the harvest', tree: WEATHER_TREE, values: WEATHER_PARAMETERS },
  { id: 'emergency', title: 'What interrupts a turn', tree: EMERGENCY_TREE, values: EMERGENCY_PARAMETERS },
  { id: 'forecast', title: 'Forecasts', tree: FORECAST_TREE, values: FORECAST_PARAMETERS },
  { id: 'risks', title: 'Display of risks', tree: RISK_TREE, values: RISK_PARAMETERS },
];

function listed(node: RegisteredTree['tree'], path: string): ListedParameter[] {
  return Object.entries(node).flatMap(([name, branch]) => {
    const at = `${path}.${name}`;
    return isParameterEntry(branch) || isParameterTableEntry(branch) ? [{ path: at, entry: branch }] : listed(branch, at);
  });
}

/** Every parameter of the given subjects, in their order. */
export function listParameters(trees: readonly RegisteredTree[] = PARAMETER_TREES): readonly ListedParameter[] {
  return trees.flatMap(({ id, tree }) => listed(tree, id));
}
