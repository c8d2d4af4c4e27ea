// Everything the client must know about the units besides their outlines, in one compact file: ../data/atlas.json.
// Reads ../data/units.json and the config tables; needs no packages, so that names and dates can be corrected without rebuilding the outlines.
import fs from 'fs';
import { regions } from './config/regions.mjs';
import { lines } from './config/lines.mjs';
import { dates, snapshotDays, ssrDates, own, coreEx, ssr, expand, ssrToState } from './config/owners.mjs';
import { soviet, leaves, dissolution, abroad, republics } from './config/history.mjs';
import { cityNames, moreCities, firstTier, secondTier } from './config/cities.mjs';
import { toMap } from './projection.mjs';

const problems = [];
const units = JSON.parse(fs.readFileSync('../data/units.json', 'utf8'));
const regionOf = Object.fromEntries(regions.map((region) => [region.id, region]));

/** "A 1922Q4:B" -> [["A", 0], ["B", 7691]]: value and the quarter (year * 4 + quarter - 1) it starts in. */
function byQuarter(text) {
  return text.split(' ').map((part, index) => {
    if (index === 0) return [part, 0];
    const [, year, quarter, value] = /^(\d{4})Q([1-4]):(.+)$/.exec(part) ?? problems.push(`cannot read ${part} in ${text}`);
    return [value, Number(year) * 4 + Number(quarter) - 1];
  });
}
/** "A 1924:B C" -> [["A", 0], ["B C", 1924]] */
function byYear(text) {
  return text.split(/ (?=\d{4}:)/).map((part, index) => (index === 0 ? [part, 0] : [part.slice(5), Number(part.slice(0, 4))]));
}
const at = (history, moment) => history.findLast(([, since]) => since <= moment)[0];
/** Last quarter whose end is not after the day; snapshots of the last days of a quarter count as its end. */
function quarterOf(day) {
  const [year, month, date] = day.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  return { exact: month % 3 === 0 && date >= 18, index: year * 4 + quarter - 1 };
}

function ownersOf(unit) {
  const republic = regionOf[unit.id].ssr;
  if (republic === '-') return byQuarter(abroad[unit.id]);
  return byQuarter(`${soviet[unit.id] ?? 'SOV'} ${leaves[unit.id] ?? dissolution}:${ssrToState[republic]}`);
}
function compare(what, id, history, days, snapshots) {
  days.forEach((day, index) => {
    const { exact, index: quarter } = quarterOf(day);
    const found = [at(history, quarter), ...(exact ? [] : [at(history, quarter - 1)])];
    if (!found.includes(snapshots[index])) problems.push(`${what} of ${id} on ${day}: ${found.join(' or ')}, snapshot has ${snapshots[index]}`);
  });
}
const place = (name, longitude, latitude, tier) => ({ name: byYear(name), at: toMap(longitude, latitude).map(Math.round), tier });
const tierOf = (...keys) => (keys.some((key) => firstTier.includes(key)) ? 1 : keys.some((key) => secondTier.includes(key)) ? 2 : 3);

const atlasUnits = units.map((unit) => {
  const region = regionOf[unit.id];
  const owners = ownersOf(unit);
  const snapshots = unit.class === 'core' ? expand(coreEx[unit.id] ?? 'SOV*8') : expand(own[unit.id]);
  compare('owner', unit.id, owners, snapshotDays, snapshots.length < dates.length ? [...snapshots, ssrToState[region.ssr]] : snapshots);
  const isSoviet = region.ssr !== '-' || ssr[unit.id] !== undefined;
  const history = isSoviet ? byQuarter(republics[unit.id] ?? 'RSFSR') : undefined;
  if (history) compare('republic', unit.id, history, ssrDates.map((date) => `${date}-28`), expand(ssr[unit.id] ?? 'RSFSR*8'));
  const city = region.city === '-' ? undefined : place(cityNames[unit.id] ?? region.city.replace(/ \(.*/, ''), region.lon, region.lat, tierOf(unit.id));
  return {
    id: unit.id, en: unit.en, ru: unit.ru, class: unit.class, label: unit.label, radius: unit.labelR, area: unit.areaKm2, population1926: region.pop,
    ...(region.econ === '-' ? {} : { economicRegion: region.econ }), tags: region.tags === '-' ? [] : region.tags.split(';'), neighbours: Object.keys(unit.adj),
    owners, ...(history ? { republics: history } : {}), ...(city ? { city, cityRu: region.city_ru } : {}),
  };
});
const towns = moreCities.map(([unit, name, longitude, latitude]) => ({ unit, ...place(name, longitude, latitude, tierOf(...byYear(name).map(([text]) => text))) }));
const atlasLines = lines.map(([kind, en, ru, since, ...points]) => ({ kind, en, ru, since, points: points.map(([longitude, latitude]) => toMap(longitude, latitude).map(Math.round)) }));
const graticule = [];
for (let latitude = 20; latitude <= 80; latitude += 10) graticule.push(Array.from({ length: 111 }, (_, step) => toMap(-30 + step * 2, latitude).map(Math.round)));
for (let longitude = -30; longitude <= 190; longitude += 10) graticule.push(Array.from({ length: 33 }, (_, step) => toMap(longitude, 18 + step * 2).map(Math.round)));
const seas = [
  ['Arctic Ocean', 62, 79.5, 40], ['Barents Sea', 40, 73.5, 24], ['Kara Sea', 72, 75, 20], ['Laptev Sea', 125, 75.5, 20], ['East Siberian Sea', 160, 73, 20], ['Bering Sea', 178, 58.5, 26],
  ['Sea of Okhotsk', 148.5, 55, 26], ['Sea of Japan', 135, 40.2, 22], ['Pacific Ocean', 152, 37.2, 32], ['Black Sea', 34.3, 43.2, 20], ['Caspian Sea', 50.6, 41.9, 16], ['Baltic Sea', 19.6, 57.7, 14],
  ['Mediterranean Sea', 18.5, 35.2, 24], ['North Sea', 3, 56, 20], ['Norwegian Sea', 3, 67, 24], ['Aral Sea', 59.9, 45.2, 9], ['Atlantic Ocean', -16, 50, 26], ['Yellow Sea', 123.5, 36.3, 14], ['Lake Baikal', 107.6, 53.4, 7],
].map(([name, longitude, latitude, size]) => ({ name, at: toMap(longitude, latitude).map(Math.round), size }));
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
fs.writeFileSync('../data/atlas.json', `{"units":${list(atlasUnits)},\n"towns":${list(towns)},\n"lines":${list(atlasLines)},\n"seas":${list(seas)},\n"graticule":${JSON.stringify(graticule)}}\n`);
console.log('atlas', atlasUnits.length, 'units', towns.length, 'towns', fs.statSync('../data/atlas.json').size, 'bytes');
