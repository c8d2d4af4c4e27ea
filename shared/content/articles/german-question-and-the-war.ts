import type { ArticleDefinition } from '../types.ts';

export const germanQuestionAndTheWar: ArticleDefinition = {
  id: 'german-question-and-the-war',
  title: 'The German question and the war',
  kind: 'mechanism',
  summary:
    'From 1933 the greatest danger came from Germany. When war came, how far it went and what it destroyed depended on strength, allies and choices made before.',
  history: [
    "Soviet diplomacy first sought collective security with France and Britain, then, in August 1939, agreed with Germany to divide what lay between. The pact brought territory and twenty-two months. In the army's command, thousands of officers had been dismissed, imprisoned or shot in 1937-38. In June 1941 warnings were disbelieved at the top, and within five months German armies stood before Moscow.",
    "At the widest extent of occupation the country had lost the territory where about two fifths of its people had lived and much of its coal, steel and grain. More than 1,500 large works were moved east in 1941. Output per head fell by a third, defence took three fifths of what was left in 1942, and people in the rear worked on rations that killed the old and the weak. Tanks and guns were made in numbers that exceeded Germany's.",
    'About 26 to 27 million Soviet citizens died, more than half of them civilians: killed in occupation, among them over two million Jews murdered, starved in the siege of Leningrad or in camps for prisoners of war, dead of hunger and disease behind the lines. About a quarter of the capital stock was destroyed. Some twenty-five million people were homeless in 1945, and for decades there were far fewer men than women in the generations that had fought.',
  ],
  model: [
    'The war comes in 1941 as in the record. Its severity is settled by readiness in the last year of peace: output of producer goods times the defence share, less what purges cost the army, against the same product in history. Severity scales occupation, destruction and loss of people within bounds.',
    'Occupation takes labour, land and herds, disorganises what is left, and can end the game in defeat. Mobilisation takes farm hands and lengthens hours. An event of 1939 asks for a treaty and moves fear of war and trust; nothing in the model prevents or delays the war.',
  ],
  contested: [
    'Total deaths: 26.6 million is the figure of Andreev and others; estimates range from about 24 to above 27 million.',
    'Whether Stalin wanted war in 1941 himself has been claimed and is rejected by nearly all historians.',
  ],
  related: ['defence-industry', 'isolation-and-recognition', 'organs-and-army', 'eastern-europe', 'international-dollars', 'railways'],
  links: ['S20', 'defenceShare', 'military-doctrine'],
  sources: [
    { author: 'Mark Harrison', title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945', year: 1996 },
    { author: 'Mark Harrison (ed.)', title: 'The Economics of World War II: Six Great Powers in International Comparison', year: 1998 },
    { author: 'Geoffrey Roberts', title: "Stalin's Wars: From World War to Cold War, 1939-1953", year: 2006 },
    { author: 'John Erickson', title: 'The Soviet High Command, 1918-1941', year: 1962 },
    { author: "E. M. Andreev, L. E. Darskii and T. L. Khar'kova", title: 'Naselenie Sovetskogo Soiuza, 1922-1991', year: 1993 },
    { author: 'Stephen Kotkin', title: 'Stalin: Waiting for Hitler, 1929-1941', year: 2017 },
  ],
};
