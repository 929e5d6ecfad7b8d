import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group, GroupAt } from './group';
import { isApart } from './paragraphs';

const SAME_SENTENCE = 1;
const SAME_PARAGRAPH = 0.5;
/** Regions of one sentence that are looked at: a longer list of them says nothing about any place. */
const MOST_REGIONS = 8;

/** A stretch of mentions for which the same regions hold. */
export interface Scoped {
  /** Index of its first mention, and of the one after its last. */
  readonly start: number;
  readonly end: number;
  /** Indexes of the mentions that name the regions. */
  readonly regions: readonly number[];
  /** How surely they hold, 0 to 1. */
  readonly strength: number;
}

/**
 * Finds which regions hold for which places: "In Kherson Oblast, shells hit X and Y. Z was hit as well."
 * A region holds in its own sentence, and less surely after it until the next region or paragraph.
 */
export function findScopes(document: Document, mentions: readonly Mention[]): Scoped[] {
  const { sentenceOf } = document;
  const found: Scoped[] = [];
  let regions: readonly number[] = [];
  let end = 0;
  for (let start = 0; start < mentions.length; start = end) {
    const sentence = sentenceOf[mentions[start]!.first];
    const own: number[] = [];
    for (end = start; end < mentions.length && sentenceOf[mentions[end]!.first] === sentence; end++)
      if (isRegion(mentions[end]!)) own.push(end);
    if (own.length > 0) regions = own;
    else if (regions.length > 0 && isApart(document, mentions[start - 1]!, mentions[start]!)) regions = [];
    if (regions.length === 0) continue;
    found.push({ start, end, regions, strength: own.length > 0 ? SAME_SENTENCE : SAME_PARAGRAPH });
  }
  return found;
}

/** "Kherson Oblast", "Bakhmut district", "Texas"; not "Texan". */
function isRegion({ kind, name, wants }: Mention): boolean {
  if (kind !== 'literal' || name?.demonym) return false;
  const code = wants ? wants.featureCode : name?.best.featureCode;
  return code === 'ADM1' || code === 'ADM2';
}

/** Notes in each group the regions that hold for it. */
export function readScopes(scopes: readonly Scoped[], groupAt: GroupAt): void {
  for (const { start, end, regions, strength } of scopes) {
    const groups = groupsOf(regions, groupAt);
    for (let at = start; at < end; at++) raise(groupAt[at], groups, strength);
  }
}

function groupsOf(regions: readonly number[], groupAt: GroupAt): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < regions.length && groups.length < MOST_REGIONS; at++) {
    const group = groupAt[regions[at]!];
    if (group && !groups.includes(group)) groups.push(group);
  }
  return groups;
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
