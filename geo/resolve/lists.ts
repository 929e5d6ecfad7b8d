import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';

/** For a group those that are named with it in one list: "X, Y and Z". */
export type Lists = ReadonlyMap<Group, readonly Group[]>;

/** Members of a list to each side that still say something. */
const REACH = 3;
/** What joins two members: a comma, "and", a dash, with small words that may be said again. */
const JOINT =
  /^\s*(\([^()]{0,60}\)\s*)?(,|;|\/|–|—|-)?\s*(and|or|as well as|along with|&|to)?\s*(also\s+)?(in|near|at|around|outside|of|the)?\s*(the\s+)?(villages?|towns?|settlements?)?\s*(of)?\s*$/;
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
  const between = text.slice(one.end, two.start);
  // A name right after another is no list.
  return between.trim() !== '' && !/\n\s*\n/.test(between) && JOINT.test(between);
}

function pair(lists: Map<Group, Set<Group>>, one: Group | undefined, two: Group | undefined): void {
  if (!one || !two || one === two) return;
  add(lists, one, two);
  add(lists, two, one);
}

function add(lists: Map<Group, Set<Group>>, to: Group, other: Group): void {
  const known = lists.get(to);
  if (known) known.add(other);
  else lists.set(to, new Set([other]));
}
