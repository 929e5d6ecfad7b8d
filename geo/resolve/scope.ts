import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group, GroupAt } from './group';
import { isApart } from './paragraphs';

const SAME_SENTENCE = 1;
const SAME_PARAGRAPH = 0.5;
/** Regions of one sentence that are looked at: a longer list of them says nothing about any place. */
const MOST_REGIONS = 8;

/**
 * Notes which regions hold for which places: "In Kherson Oblast, shells hit X and Y. Z was hit as well."
 * A region holds in its own sentence, and less surely after it until the next region or paragraph.
 */
export function readScopes(document: Document, mentions: readonly Mention[], groupAt: GroupAt): void {
  const { sentenceOf } = document;
  let regions: readonly Group[] = [];
  let end = 0;
  for (let at = 0; at < mentions.length; at = end) {
    const sentence = sentenceOf[mentions[at]!.first];
    end = at + 1;
    while (end < mentions.length && sentenceOf[mentions[end]!.first] === sentence) end++;
    const own = regionsNamed(mentions, groupAt, at, end);
    if (own.length > 0) regions = own;
    else if (regions.length > 0 && isApart(document, mentions[at - 1]!, mentions[at]!)) regions = [];
    if (regions.length === 0) continue;
    const strength = own.length > 0 ? SAME_SENTENCE : SAME_PARAGRAPH;
    for (let index = at; index < end; index++) raise(groupAt[index], regions, strength);
  }
}

/** The regions among the mentions from `at` to before `end`, each once. */
function regionsNamed(mentions: readonly Mention[], groupAt: GroupAt, at: number, end: number): Group[] {
  const regions: Group[] = [];
  for (let index = at; index < end && regions.length < MOST_REGIONS; index++) {
    const group = groupAt[index];
    if (group && isRegion(mentions[index]!) && !regions.includes(group)) regions.push(group);
  }
  return regions;
}

/** "Kherson Oblast", "Bakhmut district", "Texas"; not "Texan". */
function isRegion({ kind, name, wants }: Mention): boolean {
  if (kind !== 'literal' || name?.demonym) return false;
  const code = wants ? wants.featureCode : name?.best.featureCode;
  return code === 'ADM1' || code === 'ADM2';
}

function raise(group: Group | null | undefined, regions: readonly Group[], strength: number): void {
  if (!group) return;
  for (const region of regions) {
    if (region === group) continue;
    const known = group.scopes.find((scope) => scope.region === region);
    if (known) known.strength = Math.max(known.strength, strength);
    else group.scopes.push({ region, strength });
  }
}
