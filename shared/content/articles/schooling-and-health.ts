import type { ArticleDefinition } from '../types.ts';

export const schoolingAndHealth: ArticleDefinition = {
  id: 'schooling-and-health',
  title: 'Schooling and health',
  kind: 'branch',
  summary:
    'A country where more than half could not read taught everyone within twenty years and doubled the length of life within forty. Then health stopped improving.',
  history: [
    'In 1920 some two in five of those aged nine to forty-nine could read; in the count of 1939 nearly nine in ten. Adults were taught in campaigns, four years of school became the rule in the 1930s and seven later, and higher schools were filled by promotion of workers, hundreds of thousands of whom rose into offices and management. Girls gained most.',
    'Free medical care under Semashko and his successors had few drugs and many doctors, most of them women, and beat typhus, malaria and infant death by plain means. Life expectancy in Russia rose from under 40 years in the 1920s to between 68 and 70 in the middle sixties, by source. It then fell slowly for men, from drink, smoking, accidents and neglect of chronic illness, and infant deaths seemed to rise in the 1970s, whereupon their publication was stopped.',
  ],
  model: [
    'Schooling effort raises mean years of schooling slowly. They make labour more effective at the rate found elsewhere and let the country absorb more technology from abroad; they cannot be raised quickly or lost. Public services take a constant share of output.',
    'Death rates fall as income rises out of poverty. Length of life is shown beside them: it follows income and schooling, which stands for public health, less the dead of hunger and war, and nothing follows from it. Health has no lever of its own.',
  ],
  contested: ["How literate the count of 1939 really found people; why men's lives shortened after 1965."],
  related: ['trade-led-catch-up', 'technocrats', 'elasticity-of-substitution', 'famine', 'rural-crafts'],
  links: ['schooling'],
  sources: [
    { author: 'Sheila Fitzpatrick', title: 'Education and Social Mobility in the Soviet Union, 1921-1934', year: 1979 },
    { author: 'Mark G. Field', title: 'Soviet Socialized Medicine: An Introduction', year: 1967 },
    { author: 'R. W. Davies', title: 'Soviet Economic Development from Lenin to Khrushchev', year: 1998 },
    { author: 'Gur Ofer', title: 'Soviet Economic Growth: 1928-1985', year: 1987 },
  ],
};
