import type { Resolution } from '../../../geo/types';
import { isCompared } from './compared';
import type { EventDocument } from './document';
import { factsOf } from './mention-facts';
import type { Sentence } from './sentence';
import { isAreaOfSpeaker } from './speaker-seat';

/**
 * "hold Tabaivka and repelled an assault there": the settlement that the sentence itself named last, but
 * not what only says where another lies, nor whose governor speaks.
 */
export function namedBefore(word: number, sentence: Sentence, document: EventDocument): number | null {
  const { start, lower } = sentence.words[word]!;
  const isThere = ({ kind, lat, precision }: Resolution): boolean =>
    kind === 'literal' &&
    lat !== null &&
    (lower === 'there' ? precision !== 'country' : precision === 'exact');
  const last = (fits: (one: Resolution) => boolean): number | undefined =>
    sentence.resolutions.findLast((at) => {
      const resolution = document.resolutions[at]!;
      if (resolution.end > start || !fits(resolution) || isCompared(resolution, document.source.text))
        return false;
      return (
        lower !== 'there' ||
        (factsOf(at, sentence, document).penalty === 0 && !isAreaOfSpeaker(resolution, document.source.text))
      );
    });
  return last((one) => isPinned(one) || (lower === 'there' && isThere(one))) ?? last(isThere) ?? null;
}

/**
 * "In the Sumy region 6,000 people were told to leave. Bombs fell there": what the sentence before names
 * last, a region too, where what is in focus is of a sentence further back; else null.
 */
export function spokenOfBefore(sentence: Sentence, focus: number, document: EventDocument): number | null {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph || focus >= before.index) return null;
  return (
    before.resolutions.findLast((at) => {
      const { kind, lat, precision } = document.resolutions[at]!;
      if (kind !== 'literal' || lat === null || precision === 'country') return false;
      const { penalty, isSeat, isVenue } = factsOf(at, before, document);
      return penalty === 0 && !isSeat && !isVenue;
    }) ?? null
  );
}

/** Whether a mention is a town or a point beside one. */
export function isPinned({ kind, place: named, lat, precision }: Resolution): boolean {
  return (
    kind === 'literal' &&
    named !== null &&
    lat !== null &&
    (precision === 'settlement' || precision === 'near')
  );
}
