import type { FigureDefinition } from '../types.ts';

export const kollontai: FigureDefinition = {
  id: 'kollontai',
  name: 'Alexandra Kollontai',
  faction: 'workersOpposition',
  born: 1872,
  died: 1952,
  prominentFrom: 1921,
  prominentTo: 1926,
  office: "Head of the women's department, later envoy to Norway, Mexico and Sweden",
  sources: [
    {
      author: 'Barbara Evans Clements',
      title: 'Bolshevik Feminist: The Life of Aleksandra Kollontai',
      year: 1979,
    },
  ],
};
