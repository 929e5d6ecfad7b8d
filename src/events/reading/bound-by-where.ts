import type { Draft } from '../draft';
import type { EventDocument } from './document';
import { factsOf } from './mention-facts';
import type { Sentence } from './sentence';

/** "from Hrodivka, where shelling cut the road": a clause of "where" speaks of the place right before it. */
export function isBoundByWhere(draft: Draft, document: EventDocument, index: number): boolean {
  const { sentence, first } = draft;
  const { clauses, words } = sentence;
  const where = clauses.indexOf(clauses[first]!);
  if (where <= 0 || !(words[where]!.lower === 'where' || isOwnWhich(draft, document, where))) return false;
  const before = sentence.resolutions.findLast((at) => document.resolutions[at]!.end <= words[where]!.start);
  if (before === undefined || where - sentence.wordAt(document.resolutions[before]!.end - 1) > 2)
    return false;
  if (before === index) return !isContainer(sentence, document, index);
  const position = sentence.resolutions.indexOf(before);
  return sentence.resolutions[position - 1] === index && isContainer(sentence, document, before);
}

/**
 * "In the Kursk region, where Kyiv began an incursion, a bridge near B was hit": the mention that a clause of "where"
 * is about, which names no other before its comma; -1 for none. Where a town stands before it, it only says where that lies.
 */
export function openedByWhere({ sentence, first }: Draft, { resolutions }: EventDocument): number {
  const { words } = sentence;
  const where = words.findLastIndex(({ lower }, at) => at < first && lower === 'where');
  if (where <= 0 || words.slice(where + 1, first + 1).some(({ gap }) => CUT.test(gap))) return -1;
  const comma = words.findIndex(({ gap }, at) => at > first && CUT.test(gap));
  const end = comma < 0 ? Number.POSITIVE_INFINITY : words[comma]!.start;
  // "In Russia's Kursk region": the country only says whose it is.
  const named = sentence.resolutions.filter((at) => {
    const { kind, lat, precision } = resolutions[at]!;
    return kind === 'literal' && lat !== null && precision !== 'country';
  });
  const [only] = named;
  if (only === undefined || named.some((at) => at !== only && resolutions[at]!.start < end)) return -1;
  const last = sentence.wordAt(resolutions[only]!.end - 1);
  return last < where && where - last <= 2 ? only : -1;
}

/** What ends a clause. */
const CUT = /[,;:]/;

/** "to Davydiv Brid, which was freed two days later": what is done to the place, or named nowhere else in the clause. */
function isOwnWhich(
  { sentence: { words, clauses, resolutions }, voice, first }: Draft,
  document: EventDocument,
  which: number,
): boolean {
  if (words[which]!.lower !== 'which' || voice === 'noun') return false;
  if (voice === 'passive') return true;
  return !resolutions.some((at) => {
    const { kind, start } = document.resolutions[at]!;
    return (
      kind === 'literal' &&
      words.some((word, index) => index > first && clauses[index] === clauses[first] && word.start === start)
    );
  });
}

function isContainer(sentence: Sentence, document: EventDocument, index: number): boolean {
  return factsOf(index, sentence, document).penalty > 0;
}
