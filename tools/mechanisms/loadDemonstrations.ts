import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Demonstration } from './demonstration.ts';
import { isRow, ROW_IDS } from './rows.ts';

const FOLDER = path.join(import.meta.dirname, 'demonstrations');

/** A row and its place in the table, from a file name like `S6-collectivisation.ts`. Throws on any other name. */
function rowOf(file: string): number {
  const [id = ''] = file.split('-');
  if (!isRow(id)) throw new Error(`${file} is named for no row of the table`);
  return ROW_IDS.indexOf(id);
}

/** Every demonstration of the folder, in the order of the table. Throws when a file exports anything but one demonstration of its row. */
export async function loadDemonstrations(): Promise<readonly Demonstration[]> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .toSorted((one, other) => rowOf(one) - rowOf(other) || (one < other ? -1 : 1));
  const demonstrations: Demonstration[] = [];
  // One after the other: the files share most of what they import, and some loaders do not link a module that two wait for.
  for (const file of files) {
    const module = (await import(pathToFileURL(path.join(FOLDER, file)).href)) as Record<string, Demonstration>;
    const [demonstration, ...more] = Object.values(module);
    if (demonstration === undefined || more.length > 0 || ROW_IDS.indexOf(demonstration.id) !== rowOf(file)) {
      throw new Error(`${file} must export one demonstration of its row`);
    }
    demonstrations.push(demonstration);
  }
  return demonstrations;
}
