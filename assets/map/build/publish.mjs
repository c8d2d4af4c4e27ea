// Copies what the game keeps from out/ to ../data (the rest of out/ is scratch).
import fs from 'fs';
for (const name of ['ussr.topo.json', 'units.json', 'owners.csv', 'republics.csv', 'regions.csv', 'lines.json', 'world.topo.json']) {
  fs.copyFileSync(`out/${name}`, `../data/${name}`);
}
