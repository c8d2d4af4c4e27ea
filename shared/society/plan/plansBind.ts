import { LAWS } from '../../content/index.ts';
import { PLAN_PARAMETERS } from '../../content/planParameters.ts';

/** Whether the law in force makes a plan an order: control figures, a plan with rights of enterprises, or a command plan. */
export function plansBind(laws: Readonly<Record<string, number>>): boolean {
  const { law, bindingPositions } = PLAN_PARAMETERS;
  const position = LAWS[law]?.positions[laws[law] ?? 0];
  return position !== undefined && bindingPositions.includes(position.id);
}
