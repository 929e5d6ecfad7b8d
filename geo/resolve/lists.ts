import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import { WordTest } from '../recognize/word-test';
import type { Group, GroupAt } from './group';

/** Members of a list to each side that still say something. */
const REACH = 3;
/** Partners of one group at most: more say nothing new. */
const MOST_PARTNERS = 12;
/** Words that may stand between two members. */
const JOINTS: ReadonlySet<string> = new Set(
  `and or as well along with to on onto onward onwards toward towards then further also in near at around outside of
  the village villages town towns settlement settlements`.split(/\s+/),
);
/** Of these or of a punctuation mark there must be one: a name right after another is no list. */
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'as', 'along', 'to', 'toward', 'towards']);
/** UTF-16 units between two members at most, with a bracket. */
const LONGEST_JOINT = 90;

/** Letters alone, and none of the words that join two members: no list goes on across it. */
const ENDS_LIST = new WordTest((word) => !JOINTS.has(word) && /^\p{L}+$/u.test(word));

/** For each mention the index of the first of the list that it stands in: its own where it stands alone. */
export type Lists = Int32Array;

/** Finds which mentions stand in one list. */
export function findLists(document: Document, mentions: readonly Mention[]): Lists {
  const lists = new Int32Array(mentions.length);
  for (let at = 1; at < mentions.length; at++)
    lists[at] = isJoined(document, mentions[at - 1]!, mentions[at]!) ? lists[at - 1]! : at;
  return lists;
}

/** Notes which places are named in one list; each pair once for each side. */
export function readLists(lists: Lists, groupAt: GroupAt): void {
  for (let two = 1; two < lists.length; two++) {
    for (let one = Math.max(lists[two]!, two - REACH); one < two; one++) pair(groupAt[one]!, groupAt[two]!);
  }
}

function isJoined(document: Document, one: Mention, two: Mention): boolean {
  const length = two.start - one.end;
  if (length < 1 || length > LONGEST_JOINT) return false;
  // Nearly always a word between tells, before the characters are looked at.
  const ends = endsBetween(document, one.last, two.first);
  if (ends && !mayBeBracketed(document, one.last, two.first)) return false;
  const whole = document.text.slice(one.end, two.start);
  const bracketed = whole.includes('(');
  if (ends && !bracketed) return false;
  const between = bracketed ? withoutBracket(whole) : whole;
  if (/\n\s*\n/.test(between)) return false;
  const words = between.match(/[\p{L}\d]+/gu) ?? [];
  const marks = between.replace(/[\p{L}\d\s]+/gu, '');
  if (!/^[,;/–—&-]?$/.test(marks) || !words.every((word) => JOINTS.has(word))) return false;
  return marks !== '' || words.some((word) => LINKS.has(word));
}

function endsBetween(document: Document, last: number, first: number): boolean {
  for (let index = last + 1; index < first; index++) if (ENDS_LIST.at(document, index)) return true;
  return false;
}

/** A bracket makes what stands between two words neither a space nor any other plain gap. */
function mayBeBracketed(document: Document, last: number, first: number): boolean {
  for (let index = last; index < first; index++) if (document.gapAfter(index) === 'other') return true;
  return false;
}

/** "Andriivka (a village), Klishchiivka". */
function withoutBracket(between: string): string {
  const open = between.indexOf('(');
  const close = between.indexOf(')');
  return open >= 0 && close > open ? between.slice(0, open) + between.slice(close + 1) : between;
}

function pair(one: Group | null, two: Group | null): void {
  if (!one || !two || one === two) return;
  add(one, two);
  add(two, one);
}

function add({ listed }: Group, other: Group): void {
  if (listed.length < MOST_PARTNERS && !listed.includes(other)) listed.push(other);
}
