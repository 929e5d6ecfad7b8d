import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';
import { isApart } from './paragraphs';

/** For a group the regions and districts that the text speaks of where it is named, with how surely, 0 to 1. */
export type Scopes = ReadonlyMap<Group, ReadonlyMap<Group, number>>;

const SAME_SENTENCE = 1;
const SAME_PARAGRAPH = 0.5;
/** Regions of one sentence that are looked at: a longer list of them says nothing about any place. */
const MOST_REGIONS = 8;

/**
 * Which regions hold for which places: "In Kherson Oblast, shells hit X and Y. Z was hit as well."
 * A region holds in its own sentence, and less surely after it until the next region or paragraph.
 */
export function scopesOf(
  document: Document,
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
): Scopes {
  const scopes = new Map<Group, Map<Group, number>>();
  let regions: Group[] = [];
  let at = 0;
  while (at < mentions.length) {
    const sentence = document.sentenceOf[mentions[at]!.first];
    let end = at + 1;
    while (end < mentions.length && document.sentenceOf[mentions[end]!.first] === sentence) end++;
    const here = mentions.slice(at, end);
    const named = here.filter(isRegion).flatMap((mention) => groupOf.get(mention) ?? []);
    const own = [...new Set(named)].slice(0, MOST_REGIONS);
    if (at > 0 && isApart(document, mentions[at - 1]!, mentions[at]!)) regions = [];
    const strength = own.length > 0 ? SAME_SENTENCE : SAME_PARAGRAPH;
    if (own.length > 0) regions = own;
    if (regions.length > 0)
      for (const mention of here) raise(scopes, groupOf.get(mention), regions, strength);
    at = end;
  }
  return scopes;
}

/** "Kherson Oblast", "Bakhmut district", "Texas"; not "Texan". */
function isRegion({ kind, name, wants }: Mention): boolean {
  if (kind !== 'literal' || name?.demonym) return false;
  return /^ADM[12]$/.test(wants?.featureCode ?? (wants ? '' : (name?.best.featureCode ?? '')));
}

function raise(
  scopes: Map<Group, Map<Group, number>>,
  group: Group | undefined,
  regions: readonly Group[],
  strength: number,
): void {
  if (!group) return;
  const known = scopes.get(group) ?? new Map<Group, number>();
  scopes.set(group, known);
  for (const region of regions) {
    if (region !== group) known.set(region, Math.max(known.get(region) ?? 0, strength));
  }
}
