import type { Gazetteer } from '../../types';
import { seatsOf } from '../community-seats';
import { CAPITAL, type Document } from '../document';
import { createMention, type Mention } from '../mention';
import { type NameEntry, nameOf } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { isOneOf, WordTest } from '../word-test';

const NAME = 'communities';
const IS_COMMUNITY = isOneOf('community communities hromada hromadas');
const IS_SORT = isOneOf('territorial urban rural city town village settlement');
const IS_ADJECTIVE = new WordTest((word) => word.endsWith('ska'));
/** Words between the adjective and what it is the name of: "Pokrovska urban territorial community". */
const MOST_SORTS = 2;

/** "Pokrovska hromada", "Derhachivska territorial community": a community of Ukraine by the adjective of its seat. */
export const communities: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found = mentions.slice();
    let isChanged = false;
    for (let index = 0; index < document.size; index++) {
      if (!IS_ADJECTIVE.at(document, index) || !isNamed(document, index)) continue;
      const seat = seatOf(gazetteer, document.word(index));
      const at = found.findIndex(({ first, last }) => first <= index && index <= last);
      // "Alaska community": a name that is no adjective.
      if (seat === null || (at >= 0 && !mayBeAdjective(found[at]!))) continue;
      const mention = createMention(document, NAME, index, index, seat.name);
      mention.candidates = seat.candidates;
      mention.precision = 'district';
      mention.belief = 2;
      if (at >= 0) found[at] = mention;
      else found.push(mention);
      isChanged = true;
    }
    return isChanged ? found.sort((a, b) => a.first - b.first) : found;
  },
};

/** Whether what was found at a word may be the adjective of a community all the same: nothing known, or a village by a spelling like it. */
function mayBeAdjective({ name, first, last }: Mention): boolean {
  return first === last && (name === null || /^(?:UA|RU|BY)$/.test(name.best.country));
}

/** Whether a capitalised word is followed by the word of a community. */
function isNamed(document: Document, index: number): boolean {
  if (!document.has(index, CAPITAL)) return false;
  for (let at = index + 1; at <= index + 1 + MOST_SORTS; at++) {
    if (document.gapAfter(at - 1) !== 'space') return false;
    if (IS_COMMUNITY.at(document, at)) return true;
    if (!IS_SORT.at(document, at)) return false;
  }
  return false;
}

/** The settlements of Ukraine that may be a community's seat, the likelier name first; null for none. */
function seatOf(
  gazetteer: Gazetteer,
  adjective: string,
): { readonly name: NameEntry; readonly candidates: readonly number[] } | null {
  let name: NameEntry | null = null;
  const candidates: number[] = [];
  for (const words of seatsOf(adjective)) {
    const entry = nameOf(gazetteer, [...words]);
    const own = entry?.places.filter((index) => isSettlement(gazetteer, index)) ?? [];
    if (!entry || own.length === 0) continue;
    name ??= entry;
    candidates.push(...own.filter((index) => !candidates.includes(index)));
  }
  return name && { name, candidates };
}

function isSettlement(gazetteer: Gazetteer, index: number): boolean {
  const { featureClass, country } = gazetteer.place(index);
  return featureClass === 'P' && country === 'UA';
}
