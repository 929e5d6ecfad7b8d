import type { Place } from '../../geo/types';
import type { Reading } from '../reading';

/** A capitalised word that follows a small letter, a digit or a comma: inside a sentence, so a name. */
const NAME_INSIDE = /(?<=[\p{Ll}\d,;:)»”"]\s)\p{Lu}\p{Ll}{2,}/gu;

/**
 * Whether a text names something that the theatre's gazetteer does not know: a capitalised word
 * inside a sentence that no mention covers, or a name that could not be placed. The simplest rule
 * that never leaves "Geneva" out; a person's name asks for the world too, which costs one load.
 */
export function needsWorld({ article, resolutions }: Reading): boolean {
  if (resolutions.some(({ kind, place }) => kind === 'literal' && isUnknown(place))) return true;
  let next = 0;
  for (const { index, 0: word } of article.text.matchAll(NAME_INSIDE)) {
    while (next < resolutions.length && resolutions[next]!.end <= index) next++;
    const mention = resolutions[next];
    if (mention === undefined || mention.start >= index + word.length) return true;
  }
  return false;
}

/** One that a reader placed by hand was not known before: the other names are to be read as they were. */
function isUnknown(place: Place | null): boolean {
  return place === null || place.id.startsWith('user:');
}
