import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';

/** For a group those that are named with it in one list: "X, Y and Z". */
export type Lists = ReadonlyMap<Group, readonly Group[]>;

/** Members of a list to each side that still say something. */
const REACH = 3;
/** Partners of one group at most: more say nothing new. */
const MOST_PARTNERS = 12;
/** Words that may stand between two members. */
const JOINTS: ReadonlySet<string> = new Set(
  `and or as well along with to also in near at around outside of the village villages town towns settlement
  settlements`.split(/\s+/),
);
/** Of these or of a punctuation mark there must be one: a name right after another is no list. */
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'as', 'along', 'to']);
/** UTF-16 units between two members at most, with a bracket. */
const LONGEST_JOINT = 90;

/** Which places are named in one list; each pair once for each side. */
export function listsOf(
  document: Document,
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
): Lists {
  const lists = new Map<Group, Set<Group>>();
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isJoined(document, mentions[last]!, mentions[last + 1]!)) last++;
    for (let one = first; one < last; one++) {
      for (let two = one + 1; two <= Math.min(last, one + REACH); two++) {
        pair(lists, groupOf.get(mentions[one]!), groupOf.get(mentions[two]!));
      }
    }
    first = last + 1;
  }
  return new Map(Array.from(lists, ([group, others]) => [group, [...others]]));
}

function isJoined({ text }: Document, one: Mention, two: Mention): boolean {
  const length = two.start - one.end;
  if (length < 1 || length > LONGEST_JOINT) return false;
  const between = withoutBracket(text.slice(one.end, two.start));
  if (/\n\s*\n/.test(between)) return false;
  const words = between.match(/[\p{L}\d]+/gu) ?? [];
  const marks = between.replace(/[\p{L}\d\s]+/gu, '');
  if (!/^[,;/–—&-]?$/.test(marks) || !words.every((word) => JOINTS.has(word))) return false;
  return marks !== '' || words.some((word) => LINKS.has(word));
}

/** "Andriivka (a village), Klishchiivka". */
function withoutBracket(between: string): string {
  const open = between.indexOf('(');
  const close = between.indexOf(')');
  return open >= 0 && close > open ? between.slice(0, open) + between.slice(close + 1) : between;
}

function pair(lists: Map<Group, Set<Group>>, one: Group | undefined, two: Group | undefined): void {
  if (!one || !two || one === two) return;
  add(lists, one, two);
  add(lists, two, one);
}

function add(lists: Map<Group, Set<Group>>, to: Group, other: Group): void {
  const known = lists.get(to);
  if (!known) lists.set(to, new Set([other]));
  else if (known.size < MOST_PARTNERS) known.add(other);
}
