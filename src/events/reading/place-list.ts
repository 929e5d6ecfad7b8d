import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** What may stand between two members of a list of places. */
const LINK =
  /^\s*(?:,|,?\s*(?:and|or|as well as|&)\b|\/)\s*(?:(?:and|or|also)\s+)?(?:(?:in|at|near|on|of)\s+)?(?:the\s+)?(?:(?:cities|towns|villages|settlements|city|town|village|settlement)\s+of\s+|(?:city|town|village)\s+)?$/i;

/** "in A, B and C": the resolution given and all of its kind that stand in one list with it, in order. */
export function expandList(
  index: number,
  { resolutions: inside }: Sentence,
  document: EventDocument,
): readonly number[] {
  const position = inside.indexOf(index);
  if (position < 0) return [index];
  let first = position;
  let last = position;
  while (first > 0 && joins(inside[first - 1]!, inside[first]!, document)) first--;
  while (last < inside.length - 1 && joins(inside[last]!, inside[last + 1]!, document)) last++;
  return inside.slice(first, last + 1);
}

function joins(a: number, b: number, { resolutions, source }: EventDocument): boolean {
  const one = resolutions[a]!;
  const other = resolutions[b]!;
  if (one.kind !== 'literal' || other.kind !== 'literal' || one.lat === null || other.lat === null)
    return false;
  if (isArea(one.precision) !== isArea(other.precision) || one.place?.id === other.place?.id) return false;
  return LINK.test(source.text.slice(one.end, other.relation?.span.start ?? other.start));
}

function isArea(precision: string): boolean {
  return precision === 'region' || precision === 'country';
}
