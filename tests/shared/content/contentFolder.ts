import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ContentFile<T> {
  readonly file: string;
  readonly definition: T;
}

/** Everything a folder of content declares, by file, read from the files themselves and not from the index. */
export async function readContentFolder<T extends { readonly id: string }>(
  folder: URL,
  isDefinition: (value: unknown) => value is T,
): Promise<ContentFile<T>[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const found: ContentFile<T>[] = [];
  for (const file of files.toSorted()) {
    const module: unknown = await import(fileURLToPath(new URL(file, folder)));
    if (typeof module !== 'object' || module === null) continue;
    for (const definition of Object.values(module)) if (isDefinition(definition)) found.push({ file, definition });
  }
  return found;
}

/** Whether a value has all the named fields. */
export function hasFields(value: unknown, fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.every((field) => Object.hasOwn(value, field));
}
