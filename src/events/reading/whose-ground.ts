import type { Draft, ReadingState } from '../draft';
import { otherSide } from './sides';

/** Side of the country in which an event is put; '' where it has no place, in other countries, and before the war. */
export function ownerOf({ place, time }: Draft, { document }: ReadingState): string {
  if (!place) return '';
  const owner = sideOfCountry(document, place.resolution);
  const day = time?.start.slice(0, 10) || document.source.date;
  return day !== '' && day < document.lexicon.holders.from ? '' : owner;
}

/** Side of the country of a resolution, '' for countries that take no part. */
export function sideOfCountry({ lexicon, resolutions }: ReadingState['document'], index: number): string {
  return lexicon.holders.sides[resolutions[index]!.place?.country ?? ''] ?? '';
}

/**
 * Whether a place is its country's whatever the table of holders has for the middle of it: a region that is
 * not known to be lost and of which the sentence does not say who holds it.
 */
export function isRegionOfCountry(draft: Draft, state: ReadingState, isAnyWide = false): boolean {
  const { place } = draft;
  if (!place) return false;
  const { lexicon, resolutions } = state.document;
  const isWide = place.precision === 'region' || place.precision === 'district';
  const admin1 = resolutions[place.resolution]!.place?.admin1 ?? '';
  return (isWide || isAnyWide) && !heldInWords(draft, state) && !lexicon.holders.isLost(admin1);
}

/** The side that holds the place of an event on its day: as the sentence says ("Russian-held"), else as is known. */
export function holderOf(draft: Draft, state: ReadingState): string {
  const { place, time } = draft;
  const { lexicon, resolutions, source } = state.document;
  const named = place && resolutions[place.resolution]!.place;
  if (!named) return '';
  const day = time?.start.slice(0, 10) || source.date;
  return (
    heldInWords(draft, state) || lexicon.holders.holderOf({ ...named, lat: place.lat, lon: place.lon }, day)
  );
}

/** "occupied Tokmak", "Russian-held Melitopol", "Ukrainian-controlled Chasiv Yar". */
function heldInWords({ sentence, place }: Draft, { document }: ReadingState): string {
  const { start } = document.resolutions[place!.resolution]!;
  const { words } = sentence;
  const at = words.findIndex((word) => word.start >= start);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const { lower, gap } = words[index]!;
    if (/^(?:held|controlled|occupied)$/.test(lower)) {
      const side = /^[-‐‑]$/.test(gap) ? (words[index - 1]?.kind.actor?.side ?? '') : '';
      if (side !== '') return side;
      return lower === 'occupied' ? otherSide(sideOfCountry(document, place!.resolution), { document }) : '';
    }
    if (/[,;:.]/.test(words[index + 1]!.gap)) return '';
  }
  return '';
}
