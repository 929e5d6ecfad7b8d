import { join } from 'node:path';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import type { NameKind, PlaceName } from '../../../geo/types';
import { CURATED_FOLDER, readTable } from './tsv';

/**
 * Applies the names that GeoNames lacks or gives no dates: former ones, and new ones that take the
 * place of the old. Returns the lines whose place is not there.
 */
export async function applyRenames(drafts: readonly Draft[]): Promise<string[]> {
  const places = new Map(drafts.map((draft) => [draft.id, draft]));
  const missing: string[] = [];
  for (const row of await readTable(join(CURATED_FOLDER, 'renames.tsv'))) {
    const draft = places.get(`gn:${row.geonames}`);
    if (draft === undefined) missing.push(`gn:${row.geonames} ${row.name}`);
    else applyRename(draft, toName(row));
  }
  return missing;
}

function toName(row: Readonly<Record<string, string>>): PlaceName {
  return {
    text: row.name ?? '',
    lang: row.lang ?? '',
    kind: (row.kind ?? 'variant') as NameKind,
    ...(row.from ? { from: row.from } : {}),
    ...(row.to ? { to: row.to } : {}),
  };
}

/** A former name takes its dates wherever it stands without a language; a new official one displaces the old. */
function applyRename(draft: Draft, name: PlaceName): void {
  draft.names = draft.names
    .filter((each) => each.text !== name.text || (each.lang !== name.lang && each.lang !== ''))
    .map((each) =>
      name.kind === 'official' && each.kind === 'official' && each.lang === name.lang
        ? { ...each, kind: each.to === undefined ? 'variant' : 'former' }
        : each,
    );
  draft.names.push(name);
  if (name.kind === 'official' && name.lang === 'en' && name.to === undefined) draft.name = name.text;
}
