import type { ProjectDefinition } from '../types.ts';

export const baikalAmurRailwayProject: ProjectDefinition = {
  id: 'baikal-amur-railway',
  title: 'Baikal-Amur railway',
  summary: 'A second line to the Pacific, 3,100 km through mountains and frozen ground.',
  kind: 'rail',
  units: ['amur', 'irkutsk', 'transbaikal', 'khabarovsk'],
  from: 1932,
  built: [1974, 1984],
  cost: 40,
  years: 10,
  needs: { heavyOutput: 300 },
  effects: [{ kind: 'transport', amount: 0.015 }],
  note: 'Prisoners of Bamlag laid parts of it from the 1930s to 1953. The campaign of 1974 to 1984 sent the youth league and railway troops. Traffic stayed far below plan. Judged: cost and effect.',
  sources: [
    { author: 'Christopher J. Ward', title: "Brezhnev's Folly: The Building of BAM and Late Soviet Socialism", year: 2009 },
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
  ],
};
