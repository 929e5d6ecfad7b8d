import type { Mention } from '../recognize/mention';
import type { Directions } from './directions';
import type { Lists } from './lists';
import type { Scoped } from './scope';

/** Under which direction or region or in which list a mention stands, for names that do so in several. */
export type Settings = ReadonlyMap<Mention, string>;

/** A place so prominent is meant wherever its name stands. */
const KNOWN = 12.5;
/** Places of which a list says more than the rest of the text about each of them. */
const LONG_LIST = 4;

/** What divides a text. */
export interface Divisions {
  readonly directions: Directions;
  readonly scopes: readonly Scoped[];
  readonly lists: Lists;
}

/**
 * Tells apart the mentions of one name under several directions or regions or in several long lists:
 * "In the Siversk direction, … Hryhorivka. In the Pokrovsk direction, … Hryhorivka" may be two villages.
 * A mention in none belongs to the one before it, and before the first stands by itself.
 */
export function settingsOf(mentions: readonly Mention[], divisions: Divisions): Settings {
  const settings = new Map<Mention, string>();
  const keys = keysOf(mentions, divisions);
  if (!keys) return settings;
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (let at = 0; at < mentions.length; at++) {
    const name = nameOf(mentions[at]!);
    const key = keys[at];
    if (name === null || key === undefined) continue;
    const known = first.get(name);
    if (known === undefined) first.set(name, key);
    else if (known !== key) several.add(name);
  }
  if (several.size === 0) return settings;
  const latest = new Map<string, string>();
  for (let at = 0; at < mentions.length; at++) {
    const name = nameOf(mentions[at]!);
    if (name === null || !several.has(name)) continue;
    const key = keys[at] ?? latest.get(name) ?? '';
    latest.set(name, key);
    settings.set(mentions[at]!, key);
  }
  return settings;
}

/** The direction, else the one region, else the long list of each mention; null when the text has none. */
function keysOf(
  mentions: readonly Mention[],
  { directions, scopes, lists }: Divisions,
): (string | undefined)[] | null {
  if (!divides(directions, scopes, lists)) return null;
  const keys: (string | undefined)[] = new Array(mentions.length).fill(undefined);
  for (let last = LONG_LIST - 1; last < lists.length; last++) {
    const first = lists[last]!;
    if (lists[last + 1] === first || last - first + 1 < LONG_LIST) continue;
    keys.fill(`list ${first}`, first, last + 1);
  }
  for (const { start, end, regions } of scopes) {
    const [region] = regions;
    if (region !== undefined && regions.length === 1) keys.fill(mentions[region]!.name?.key, start, end);
  }
  for (let at = 0; at < directions.length; at++) {
    const anchor = mentions[directions[at]!];
    if (!anchor) continue;
    keys[at] = anchor.name?.key;
  }
  return keys;
}

/** Whether there is a direction, a region or a long list: most texts have none. */
function divides(directions: Directions, scopes: readonly Scoped[], lists: Lists): boolean {
  if (scopes.length > 0) return true;
  for (let at = 0; at < directions.length; at++) {
    if (directions[at]! >= 0 || at - lists[at]! + 1 >= LONG_LIST) return true;
  }
  return false;
}

/** The name of a mention that may mean one of several lesser places, or null. */
function nameOf({ name, candidates, wants }: Mention): string | null {
  if (!name || wants || candidates !== name.places || candidates.length < 2) return null;
  return name.prominence < KNOWN ? name.key : null;
}
