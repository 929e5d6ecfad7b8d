import type { NameEntry } from './name-entry';

/** Names of at most this many letters are abbreviations and codes more often than words. */
const SHORT = 4;

/** A name as printed somewhere. */
export interface Print {
  /** Its letters, see `lettersOf`, perhaps with a possessive 's. */
  readonly letters: string;
  /** Words after the first. */
  readonly further: number;
  /** Whether its first word is in capitals, and whether it stands in a headline. */
  readonly allCapitals: boolean;
  readonly headline: boolean;
}

/** Whether a name is so short that its spelling tells something. */
export function isShort(name: NameEntry, further: number): boolean {
  return name.key.length <= SHORT + further;
}

/**
 * Whether a name may be what is printed. Short names must be printed as the gazetteer has them: "US" is
 * not "us", "Is" is not "IS". A word of four letters may be in capitals ("KYIV"), a shorter one only in
 * a headline.
 */
export function isSpelledAlike(name: NameEntry, { letters, further, allCapitals, headline }: Print): boolean {
  if (!isShort(name, further) || name.spellings.beginIn(letters)) return true;
  const length = name.key.replaceAll(' ', '').length;
  if (!allCapitals) return length === SHORT && !name.spellings.isCode;
  return length === SHORT || (headline && name.prominence > 15);
}

/** Of a short name only the bearers that are spelt as the letters printed: "US" is no town called Us. */
export function placesSpelled(name: NameEntry, letters: string, further: number): readonly number[] {
  if (!isShort(name, further)) return name.places;
  const alike = name.spellings.placesOf(letters);
  return alike.length > 0 ? alike : name.places;
}
