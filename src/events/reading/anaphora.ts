import type { Draft, ReadingState } from '../draft';
import { areaAntecedent, capitalAntecedent, worksAntecedent } from './antecedent';
import { COARSE } from './container';
import { distanceScore } from './distance-score';
import type { EventDocument } from './document';
import { rankAt, rankedPlace } from './ordinals';
import type { Option } from './place-score';
import type { Sentence } from './sentence';

/** How many words may stand between "the" and "city". */
const ADJECTIVES = 4;

const ARTICLE = /^(?:the|this|that)$/;

/** What an area is called that may stand without its name. */
const AREA = /^(?:region|oblast|province|republic|peninsula|district|raion)$/;

/** What "the second" gains over "the outskirts", which are those of the place that it means. */
const RANKED = 1.5;

/**
 * Words of a sentence that stand for a place spoken of before: "the city", "the eastern Ukrainian city",
 * "the southern streets", "in the area", "there", and "it" as the trigger's object for the settlement in focus; "the
 * plant", "the region", "the second" for the one that they mean. "The city of X" names X itself and is none.
 */
export function findAnaphora(draft: Draft, state: ReadingState): readonly Option[] {
  const { sentence } = draft;
  const { document } = state;
  const options: Option[] = [];
  for (const [index, { lower }] of sentence.words.entries()) {
    const score = (): number => distanceScore(draft, index, index) + 0.5;
    const capital = lower === 'capital' ? capitalMeant(sentence, index, state) : null;
    if (capital !== null && isDefinite(draft, index, document)) {
      options.push({ score: score(), word: index, meant: capital });
      continue;
    }
    if (
      isPronoun(draft, index, lower) ||
      isDefinite(draft, index, document) ||
      (lower === 'area' && isInArea(sentence, index))
    ) {
      options.push({ score: score(), word: index });
      continue;
    }
    const meant = meantBy(sentence, index, state);
    if (meant === null) continue;
    const { precision } = document.resolutions[meant]!;
    const own = rankAt(sentence, index) === null ? 0 : RANKED + (isSamePart(draft, index) ? RANKED : 0);
    options.push({ score: score() - COARSE[precision] + own, word: index, meant });
  }
  return options;
}

/** Whether no comma stands between a trigger and a word: "a shell in the third, two in the fourth". */
function isSamePart({ sentence: { words }, first, last }: Draft, index: number): boolean {
  const from = Math.min(index, last) + 1;
  return words.slice(from, Math.max(index, first) + 1).every(({ gap }) => !/[,;:]/.test(gap));
}

/** What a word means by itself, without the place in focus: index of a resolution, or null. */
function meantBy(sentence: Sentence, index: number, { focus, document }: ReadingState): number | null {
  const { lower, possessive } = sentence.words[index]!;
  const rank = rankAt(sentence, index);
  if (rank !== null) return rankedPlace(rank, sentence, index, document);
  if (possessive) return null;
  const inFocus = focus ? document.resolutions[focus.place.resolution]?.place : null;
  if (AREA.test(lower)) {
    const { start } = sentence.words[index]!;
    return isInArea(sentence, index) ? areaAntecedent(lower, inFocus, start, document) : null;
  }
  if (!document.lexicon.classes.site!.has(lower) && !document.lexicon.places.terrain!.has(lower)) return null;
  return isAlone(sentence, index) && articleBefore(sentence, index) !== null
    ? worksAntecedent(lower, sentence, document)
    : null;
}

/** Capitals that are none of a country. */
const LESSER = /^(?:regional|provincial|district|oblast|republican|local|former|own)$/;

/** What "the capital", "the Russian capital" means: that of the country named, or of the place in focus. */
function capitalMeant({ words }: Sentence, index: number, { focus, document }: ReadingState): number | null {
  const before = words[index - 1];
  const next = words[index + 1];
  if (!before || LESSER.test(before.lower) || next?.lower === 'of') return null;
  // "in the separatist capital, Donetsk": the name follows
  if (next && /,/.test(next.gap) && /^\p{Lu}/u.test(next.text)) return null;
  const side = before.kind.actor?.side ?? '';
  const inFocus = focus ? document.resolutions[focus.place.resolution]?.place?.country : undefined;
  const named = Object.entries(document.lexicon.holders.sides).find(([, party]) => party === side)?.[0];
  return capitalAntecedent(named ?? inFocus, words[index]!.start, document);
}

/** "in the region", "in other parts of the oblast": what happens in it, and not whose governor speaks. */
function isInArea(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const the = articleBefore(sentence, index);
  if (the === null || !isAlone(sentence, index)) return false;
  const before = words[the - 1]?.lower ?? '';
  if (/^(?:in|across|throughout|over|around|within)$/.test(before)) return true;
  return (
    before === 'of' &&
    /^(?:parts?|rest|north|south|east|west|centre|center|districts|villages|communities|towns|settlements)$/.test(
      words[the - 2]?.lower ?? '',
    )
  );
}

/** Not "the region of X", "the plant in X", "the Kherson region". */
function isAlone({ words }: Sentence, index: number): boolean {
  const next = words[index + 1];
  const before = words[index - 1];
  if (before && /^\p{Lu}/u.test(before.text) && !ARTICLE.test(before.lower)) return false;
  return !next || /[,;:.]/.test(next.gap) || !/^(?:of|in|at|near|outside|on)$/.test(next.lower);
}

/** Where "the" or "this" stands before a noun and its adjectives, names among them or not; null where none does. */
function articleBefore({ words }: Sentence, index: number, mayBeNamed = false): number | null {
  for (let at = index - 1; at >= Math.max(0, index - ADJECTIVES); at--) {
    if (/[,;:]/.test(words[at + 1]!.gap)) return null;
    if (ARTICLE.test(words[at]!.lower)) return at;
    if (!mayBeNamed && !/^\p{Ll}/u.test(words[at]!.text)) return null;
  }
  return null;
}

function isPronoun({ sentence, last }: Draft, index: number, lower: string): boolean {
  if (lower === 'there')
    return !/^(?:is|are|was|were|has|have|had|will|would)$/.test(sentence.words[index + 1]?.lower ?? '');
  return lower === 'it' && index === last + 1 && !/[,;:]/.test(sentence.words[index]!.gap);
}

/** "the city, 150 km north of the capital, was besieged", "in villages around the capital": what lies beside it. */
function isBeside({ words }: Sentence, the: number, index: number): boolean {
  const [of, bearing, measure] = [words[the - 1], words[the - 2], words[the - 3]];
  if (words[index]!.lower === 'capital' && /^(?:a?round|from)$/.test(of?.lower ?? '')) return true;
  return (
    of?.lower === 'of' &&
    /^(?:north|south)?(?:east|west)?$/.test(bearing?.lower || '-') &&
    /^(?:\d*km|kilomet(?:re|er)s?|miles?)$/.test(measure?.lower ?? '')
  );
}

/** "South of the city, Udachne changed hands": where a place lies that is named after it. */
function isBearing({ words, resolutions }: Sentence, the: number, city: number): boolean {
  return (
    resolutions.length > 0 &&
    words[the - 1]?.lower === 'of' &&
    /^(?:north|south)?(?:east|west)?$/.test(words[the - 2]?.lower || '-') &&
    /,/.test(words[city + 1]?.gap ?? '') &&
    /^\p{Lu}/u.test(words[city + 1]!.text)
  );
}

/** "in the Saltivka district of the city": a part with a name of its own is where. */
function isOfPart({ words, resolutions }: Sentence, the: number, document: EventDocument): boolean {
  if (!/^(?:of|in)$/.test(words[the - 1]?.lower ?? '')) return false;
  const until = words[the - 1]!.start;
  return resolutions.some((at) => {
    const { kind, lat, precision, end } = document.resolutions[at]!;
    const gap = until - end;
    if (kind !== 'literal' || lat === null || precision !== 'district' || gap < 0 || gap > 12) return false;
    return /^\s+(?:(?:district|quarter|area|suburb)\s+)?$/.test(document.source.text.slice(end, until));
  });
}

function isDefinite({ sentence }: Draft, index: number, document: EventDocument): boolean {
  const { lexicon } = document;
  const { words, resolutions } = sentence;
  const word = words[index]!;
  if (!lexicon.classes.settlement!.has(word.lower) && !lexicon.places.quarters!.has(word.lower)) return false;
  const next = words[index + 1];
  if (
    next &&
    !/[,;:.]/.test(next.gap) &&
    (next.lower === 'of' || (/^\p{Lu}/u.test(next.text) && resolutions.length > 0))
  )
    return false;
  // "the eastern Ukrainian city"
  const the = articleBefore(sentence, index, true);
  return (
    the !== null &&
    !isBearing(sentence, the, index) &&
    !isBeside(sentence, the, index) &&
    !isOfPart(sentence, the, document)
  );
}
