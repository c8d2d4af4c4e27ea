import type { ProjectDefinition } from '../types.ts';

export const urengoyUzhgorodPipelineProject: ProjectDefinition = {
  id: 'urengoy-uzhgorod-pipeline',
  title: 'Urengoy-Uzhgorod pipeline',
  summary: 'Gas to Western Europe over 4,451 km.',
  kind: 'gas',
  units: ['ob_north', 'transcarpathia'],
  from: 1978,
  built: [1982, 1984],
  cost: 25,
  years: 2,
  needs: { projects: ['urengoy-gas'], heavyOutput: 480 },
  effects: [
    { kind: 'openness', amount: 0.03 },
    { kind: 'transport', amount: 0.002 },
  ],
  note: 'Pipe and compressors on credit, and an American embargo in 1981-82 that its allies would not follow. Capacity of about 32 billion cubic metres a year. Judged: cost and effect.',
  sources: [
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
    { author: 'Bruce W. Jentleson', title: 'Pipeline Politics: The Complex Political Economy of East-West Energy Trade', year: 1986 },
    { author: 'Per Högselius', title: 'Red Gas: Russia and the Origins of European Energy Dependence', year: 2013 },
  ],
};
