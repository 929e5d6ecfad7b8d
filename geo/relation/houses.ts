import type { Document } from '../recognize/document';
import { isOneOf } from '../recognize/word-test';
import type { Located } from './located';

/** How far a house may be from the middle of its town, kilometres. */
const WITHIN_KM = 5;
/** Words between a house and the town it is said to be in, at most. */
const FURTHEST = 4;
const IS_IN = isOneOf('in of at near');
/** Sites that lie as often between towns. */
const IS_OUTSIDE = isOneOf('airport airfield bridge dam port');
/** How sure it is that a house lies in the town that was named last. */
const CONFIDENCE = 0.6;

/** Places streets and houses that no gazetteer has in the town that the text puts them in, or speaks of. */
export function housesInTowns(document: Document, located: Located[]): Located[] {
  if (!located.some(isHouse)) return located;
  const elsewhere = townOf(located);
  let last: Located | null = null;
  return located.map((one, at) => {
    if (isTown(one)) last = one;
    if (!isHouse(one) || IS_OUTSIDE.at(document, one.last)) return one;
    const town = townAfter(document, located, at) ?? last ?? elsewhere;
    return town ? inTown(one, town) : one;
  });
}

function isHouse({ place, resolved }: Located): boolean {
  return place === null && resolved?.nil === 'unknown' && resolved.mention.wants?.featureClass === 'S';
}

function isTown({ place, resolved, learnt }: Located): boolean {
  return place?.featureClass === 'P' && (learnt || resolved?.mention.kind === 'literal');
}

/** Where the text speaks of no town before: the first one after, else one that it only names, else a district. */
function townOf(located: readonly Located[]): Located | undefined {
  return (
    located.find(isTown) ??
    located.find(
      ({ place, resolved }) => place?.featureClass === 'P' && resolved?.mention.name?.demonym === false,
    ) ??
    located.find(({ place }) => place?.featureCode === 'ADM2')
  );
}

/** "Collins Avenue in Miami Beach", "the Ramor Theatre, Virginia". */
function townAfter(document: Document, located: readonly Located[], at: number): Located | null {
  const one = located[at]!;
  const next = located[at + 1];
  if (!next || !isTown(next) || next.first - one.last > FURTHEST) return null;
  if (document.sentenceOf[next.first] !== document.sentenceOf[one.last]) return null;
  if (next.first === one.last + 1) return document.gapAfter(one.last) === 'comma' ? next : null;
  return IS_IN.at(document, one.last + 1) ? next : null;
}

function inTown(house: Located, { place, circle }: Located): Located {
  const { lat, lon, radiusKm } = circle ?? { ...place!, radiusKm: place!.uncertaintyKm };
  return {
    ...house,
    place,
    circle: { lat, lon, radiusKm: Math.max(radiusKm, WITHIN_KM) },
    precision: 'near',
    confidence: CONFIDENCE,
  };
}
