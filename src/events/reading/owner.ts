import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import type { EventDocument } from './document';

/** What is done to things that stand in a town. */
const TO_THINGS: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'explosion',
  'damage',
  'casualties',
];

/** The thing after the name: "'s Transfiguration Cathedral", "'s main railway station". */
const THING =
  /^['’]s?\s+((?:[\p{L}\d-]+\s+){0,4}?[\p{L}\d-]+)(?=[^\p{L}\d\s-]|\s+(?:was|were|is|has|had|lost|lose[sd]?|caught|burned|burnt|burns|took|came|suffered|on|in|at|with|by|late|early|overnight|again|after|and|from|of)\b|$)/u;

/**
 * "Odesa's cathedral was damaged": the town that a building stands in, though nothing is said to be
 * in it. "Kyiv's army", "Kharkiv's mayor" are no such thing.
 */
export function isOwner(
  { type }: Draft,
  { kind, lat, precision, end }: Resolution,
  { source, lexicon }: EventDocument,
): boolean {
  if (kind !== 'associative' || lat === null || precision !== 'settlement' || !TO_THINGS.includes(type))
    return false;
  const thing = THING.exec(source.text.slice(end, end + 60))?.[1];
  if (!thing) return false;
  const noun = thing.split(/\s+/).at(-1)!.toLowerCase();
  const { site, things, facility } = lexicon.classes;
  return [site, things, facility, lexicon.places.quarters].some((set) => set!.has(noun));
}
