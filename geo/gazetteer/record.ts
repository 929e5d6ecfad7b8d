import type { Area, NameKind, Place, PlaceName } from '../types';

/** A place with everything that a gazetteer keeps about it: the form in which places are written down. */
export interface PlaceRecord extends Place {
  /** All its names; `Place.name` is added in front when it is not among them. */
  readonly names: readonly PlaceName[];
  readonly area?: Area;
}

/** The better known relation first: what a name is taken for when it is several at once. */
const KIND_ORDER: readonly NameKind[] = ['official', 'exonym', 'variant', 'former', 'demonym'];

/**
 * The names of a record, display name first, each text once for its language and kind. A display
 * name that `names` lacks is taken for the official English one.
 */
export function namesOf(record: PlaceRecord): PlaceName[] {
  const display = record.names
    .filter((name) => name.text === record.name && name.kind !== 'demonym')
    .sort(compareNames)[0];
  const first: PlaceName = display ?? { text: record.name, lang: 'en', kind: 'official' };
  const names = [first];
  const seen = new Set([keyOf(first)]);
  for (const name of record.names) {
    if (seen.has(keyOf(name))) continue;
    seen.add(keyOf(name));
    names.push(name);
  }
  return names;
}

/** Order of names: by kind, official first, then by language, text and years. */
export function compareNames(a: PlaceName, b: PlaceName): number {
  const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf(name: PlaceName): string {
  return [name.lang, name.text, name.kind, name.from ?? '', name.to ?? ''].join('\u0000');
}
