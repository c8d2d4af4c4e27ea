import { readFileSync } from 'node:fs';
import type { Atlas } from '../../../client/map/atlas/atlas.ts';
import type { Outlines, Topology } from '../../../client/map/geometry/topology.ts';
import { decodeTopology } from '../../../client/map/geometry/topology.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../assets/map/data/${name}`, import.meta.url), 'utf8'));

/** The map data that the game ships. */
export const atlas = read('atlas.json') as Atlas;
export const outlines: Outlines = decodeTopology(read('ussr.topo.json') as Topology);

/** Rows of a table of the map data, header first. */
export function table(name: string): string[][] {
  const text = readFileSync(new URL(`../../../assets/map/data/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

/** A unit of the atlas by id. */
export function unitOf(id: string): Atlas['units'][number] {
  const unit = atlas.units.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}
