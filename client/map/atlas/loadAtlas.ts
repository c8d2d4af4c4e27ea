import atlasUrl from '../../../assets/map/data/atlas.json?url';
import outlinesUrl from '../../../assets/map/data/ussr.topo.json?url';
import type { Outlines, Topology } from '../geometry/topology.ts';
import { decodeTopology } from '../geometry/topology.ts';
import type { Atlas } from './atlas.ts';

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`map data ${url}: HTTP ${response.status}`);
  return response.json();
}

/** Fetches the two files of the map; they are assets of the build, kept in the browser's cache. Rejects when one is missing. */
export async function loadAtlas(): Promise<{ readonly atlas: Atlas; readonly outlines: Outlines }> {
  const [atlas, topology] = await Promise.all([fetchJson(atlasUrl), fetchJson(outlinesUrl)]);
  return { atlas: atlas as Atlas, outlines: decodeTopology(topology as Topology) };
}
