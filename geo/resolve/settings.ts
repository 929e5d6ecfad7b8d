import type { Mention } from '../recognize/mention';
import type { Directions } from './directions';
import type { Scoped } from './scope';

/** Under which direction or region a mention stands, for names that stand under several. */
export type Settings = ReadonlyMap<Mention, string>;

/** A place so prominent is meant wherever its name stands. */
const KNOWN = 12.5;

/**
 * Tells apart the mentions of one name under several directions or regions: "In the Siversk direction,
 * … Hryhorivka. In the Pokrovsk direction, … Hryhorivka" may be two villages. A mention under none
 * belongs to the one before it, and before the first stands by itself.
 */
export function settingsOf(
  mentions: readonly Mention[],
  directions: Directions,
  scopes: readonly Scoped[],
): Settings {
  const settings = new Map<Mention, string>();
  const keys = keysOf(mentions, directions, scopes);
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

/** The direction or the one region of each mention; null when there is none in the whole text. */
function keysOf(
  mentions: readonly Mention[],
  directions: Directions,
  scopes: readonly Scoped[],
): (string | undefined)[] | null {
  const directed = directions.some((anchor) => anchor >= 0);
  if (!directed && scopes.length === 0) return null;
  const keys: (string | undefined)[] = new Array(mentions.length).fill(undefined);
  for (const { start, end, regions } of scopes) {
    const [region] = regions;
    if (region === undefined || regions.length > 1) continue;
    const key = mentions[region]!.name?.key;
    for (let at = start; at < end; at++) keys[at] = key;
  }
  for (let at = 0; directed && at < keys.length; at++) {
    const anchor = mentions[directions[at]!];
    if (anchor) keys[at] = anchor.name?.key;
  }
  return keys;
}

/** The name of a mention that may mean one of several lesser places, or null. */
function nameOf({ name, candidates, wants }: Mention): string | null {
  if (!name || wants || candidates !== name.places || candidates.length < 2) return null;
  return name.prominence < KNOWN ? name.key : null;
}
