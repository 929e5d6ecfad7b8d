import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** What may stand between two members of a list of places. */
const LINK =
  /^\s*(?:,|,?\s*(?:and|or|as well as|&)\b|\/)\s*(?:(?:and|or|also)\s+)?(?:(?:in|at|near|on|of)\s+)?(?:the\s+)?(?:(?:cities|towns|villages|settlements|city|town|village|settlement)\s+of\s+|(?:city|town|village)\s+)?$/i;
/** Longest link that is looked at, UTF-16 code units. */
const LONGEST_LINK = 48;

/** "in A, B and C": the resolution given and all of its kind that stand in one list with it, in order. */
export function expandList(index: number, sentence: Sentence, document: EventDocument): readonly number[] {
  return listsOf(sentence, document).get(index) ?? [index];
}

/** Several triggers of one sentence ask for the same lists. */
const cache = new WeakMap<Sentence, ReadonlyMap<number, readonly number[]>>();

function listsOf(sentence: Sentence, document: EventDocument): ReadonlyMap<number, readonly number[]> {
  const known = cache.get(sentence);
  if (known) return known;
  const lists = new Map<number, readonly number[]>();
  let list: number[] = [];
  for (const index of sentence.resolutions) {
    if (list.length === 0 || !joins(list.at(-1)!, index, document)) list = [];
    list.push(index);
    lists.set(index, list);
  }
  cache.set(sentence, lists);
  return lists;
}

function joins(a: number, b: number, { resolutions, source }: EventDocument): boolean {
  const one = resolutions[a]!;
  const other = resolutions[b]!;
  if (one.kind !== 'literal' || other.kind !== 'literal' || one.lat === null || other.lat === null)
    return false;
  if (isArea(one.precision) !== isArea(other.precision) || one.place?.id === other.place?.id) return false;
  const to = other.relation?.span.start ?? other.start;
  return to - one.end <= LONGEST_LINK && LINK.test(source.text.slice(one.end, to));
}

function isArea(precision: string): boolean {
  return precision === 'region' || precision === 'country';
}
