import type { GeoPrecision, Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import { isApposed } from './apposition';
import type { EventDocument } from './document';
import { isSector } from './place-list';
import type { Sentence } from './sentence';
import { isStretch } from './stretch';

/** What a mention loses for being coarse. */
export const COARSE: Readonly<Record<GeoPrecision, number>> = {
  exact: 0,
  settlement: 0,
  near: 0,
  district: 0.2,
  region: 0.8,
  country: 2,
};

/** "In the Lyman direction, … near Terny": a stretch of the front before a place in it. */
export function isSectorBefore(
  sentence: Sentence,
  { resolutions, source }: EventDocument,
  index: number,
): boolean {
  if (!isStretch(resolutions[index]!, source.text)) return false;
  const { end } = resolutions[index]!;
  return sentence.resolutions.some((at) => {
    const { start: from, kind, lat, precision } = resolutions[at]!;
    return (
      from > end &&
      kind === 'literal' &&
      lat !== null &&
      (precision === 'settlement' ||
        precision === 'exact' ||
        // "In the Kupiansk direction, one attack took place near Zahryzove"
        (precision === 'near' && !isStretch(resolutions[at]!, source.text)))
    );
  });
}

/** "near Torske in the Lyman direction": the stretch of the front that the place before lies in. */
function isStretchAround(stretch: Resolution, before: Resolution, text: string): boolean {
  return (
    before.kind === 'literal' &&
    before.lat !== null &&
    isStretch(stretch, text) &&
    !isStretch(before, text) &&
    /^[\s,(]*(?:in|on|along|of|within)\s+(?:the\s+)?(?:same\s+)?(?:(?:direction|sector|axis) of\s+(?:the\s+)?)?$/i.test(
      text.slice(before.end, stretch.start),
    )
  );
}

/** What a stretch of the front loses to the places that are named in it. */
export const SECTOR = 3;
/** What a region loses to the place that stands right before it. */
const CONTAINER = 3;

/** "Bakhmut, Donetsk Oblast" and "Beryslav in Kherson Oblast": the coarser second only says where the first is. */
export function penaltyOfContainer(
  sentence: Sentence,
  document: EventDocument,
  resolution: Resolution,
  index: number,
): number {
  const { resolutions, source } = document;
  const position = sentence.resolutions.indexOf(index);
  const after = resolutions[sentence.resolutions[position + 1] ?? -1];
  if (isSector(resolution, after, source.text)) return SECTOR;
  if (after && isPossessor(resolution, after, source.text)) return SECTOR;
  if (after && isOpeningArea(sentence, resolution, after, source.text)) return SECTOR;
  if (after && position === 0 && isFurther(resolution, sentence, document)) return SECTOR;
  const before = resolutions[sentence.resolutions[position - 1] ?? -1];
  if (isApposed(resolution, before, source.text)) return SECTOR;
  // "southwest of A, in the forest of B": B is where, however wide it is.
  if (before && isSector(before, resolution, source.text)) return 0;
  if (before && isBracketed(resolution, before, source.text)) return SECTOR;
  if (before && isStretchAround(resolution, before, source.text)) return SECTOR;
  if (before?.kind !== 'literal' || COARSE[before.precision] >= COARSE[resolution.precision]) return 0;
  const between = source.text.slice(before.end, resolution.start);
  return /^\s*(?:,|\(|,?\s*(?:in|of|in the|of the))\s*(?:the\s+)?(?:(?:east|west|north|south)\w*\s+)?$/i.test(
    between,
  )
    ? CONTAINER
    : 0;
}

/** "Further north, the mayor of A": on which side of what was told before, where the sentence names a town of its own. */
function isFurther(
  { start, quote }: Resolution,
  sentence: Sentence,
  { resolutions }: EventDocument,
): boolean {
  return (
    /^(?:further|farther)\s/i.test(quote) &&
    sentence.resolutions.some((at) => {
      const one = resolutions[at]!;
      return one.start > start && one.kind === 'literal' && one.lat !== null && COARSE[one.precision] === 0;
    })
  );
}

/** "the Sumy region's Romny district", "Kyiv's Podil": what has the place after it. */
function isPossessor(one: Resolution, after: Resolution, text: string): boolean {
  return (
    after.kind === 'literal' &&
    after.lat !== null &&
    COARSE[after.precision] <= COARSE[one.precision] &&
    after.start - one.end <= LONGEST &&
    /^(?:\s+(?:region|oblast|province|republic))?['’]s?\s+(?:(?:north|south|east|west|centr)\w*\s+|(?:city|town|village)\s+of\s+)?$/i.test(
      text.slice(one.end, after.start),
    )
  );
}

/** Longest stretch of text between a place and the bracket's other, UTF-16 code units. */
const LONGEST = 60;

/** "A (18 km southeast of B)", "A (B region)": what stands in brackets says where A is. */
function isBracketed(one: Resolution, before: Resolution, text: string): boolean {
  if (before.kind !== 'literal' || one.start - before.end > LONGEST || one.start < before.end) return false;
  const between = text.slice(before.end, one.start);
  if (!/^[^()]{0,12}\([^()]*$/.test(between)) return false;
  return (
    COARSE[one.precision] > COARSE[before.precision] ||
    /\d\s?(?:km|kilomet|mile)|\b(?:north|south|east|west)[a-z-]*\s+of\s/.test(between)
  );
}

/** Harm, of which the cause may say more closely where it was done. */
const HARM: readonly EventType[] = ['casualties', 'damage'];

/** "In the X region two died when a drone hit a car in A", "two died in the X region when …": the region, before a place in it that the cause names. */
export function isFrameOfCause(
  { type, sentence, last }: Draft,
  area: Resolution,
  { resolutions }: EventDocument,
): boolean {
  const { words, clauses } = sentence;
  if (!HARM.includes(type) || COARSE[area.precision] === 0) return false;
  const from = Math.max(last, sentence.wordAt(area.start));
  return sentence.resolutions.some((at) => {
    const { start, kind, lat, precision, place } = resolutions[at]!;
    if (kind !== 'literal' || lat === null || COARSE[precision] > 0 || start < words[from]!.end) return false;
    if (place?.country !== area.place?.country) return false;
    if (area.precision !== 'country' && place?.admin1 !== area.place?.admin1) return false;
    const word = words.findIndex(({ end }) => end > start);
    const opens = words[clauses.indexOf(clauses[word]!)]!.lower;
    return (
      /^(?:when|as|after|where)$/.test(opens) ||
      words.slice(from + 1, word).some(({ lower }) => /^(?:when|as|after|where)$/.test(lower))
    );
  });
}

/** "In Kramatorsk raion, Chasiv Yar …": the area that a sentence opens with, before a place in it. */
function isOpeningArea(sentence: Sentence, area: Resolution, after: Resolution, text: string): boolean {
  if (COARSE[area.precision] === 0 || COARSE[after.precision] >= COARSE[area.precision]) return false;
  if (after.kind !== 'literal' || after.lat === null) return false;
  return (
    /^\W*(?:in|across|throughout)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu.test(
      text.slice(sentence.start, area.start),
    ) &&
    /^(?:\s+\p{Ll}+)?,?\s+(?:the\s+(?:town|village|city)s?\s+of\s+)?$/iu.test(
      text.slice(area.end, after.start),
    )
  );
}
