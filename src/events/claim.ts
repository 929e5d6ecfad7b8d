import type { Draft } from './draft';
import { hash } from './hash';
import type { EventDocument } from './reading/document';
import type { Claim } from './types';

/** Longest sentence that is quoted whole, UTF-16 code units; a longer one is cut around its trigger. */
const LONGEST_QUOTE = 700;

/** Freezes a finished draft into a claim. The id depends on article, trigger offset, type and place alone. */
export function claimOf(draft: Draft, { source }: EventDocument): Claim {
  const { sentence, first, last, place } = draft;
  const trigger = { start: sentence.words[first]!.start, end: sentence.words[last]!.end };
  return {
    id: hash(`${source.id}\n${trigger.start}\n${draft.type}\n${place?.resolution ?? ''}`),
    type: draft.type,
    polarity: draft.polarity,
    attribution: draft.attribution,
    initiator: draft.initiator,
    target: draft.target,
    time: draft.time!,
    place,
    sentence: { start: sentence.start, end: sentence.end },
    trigger,
    quote: quoteOf(source.text, sentence, trigger.start),
    confidence: clamp(draft.confidence),
    trace: draft.trace,
    sourceId: source.id,
    background: draft.background,
  };
}

function quoteOf(text: string, { start, end }: { start: number; end: number }, at: number): string {
  if (end - start <= LONGEST_QUOTE) return text.slice(start, end).replace(/\s+/g, ' ');
  const from = Math.max(start, at - LONGEST_QUOTE / 2);
  return `…${text.slice(from, Math.min(end, from + LONGEST_QUOTE)).replace(/\s+/g, ' ')}…`;
}

/** Rounded to hundredths, kept between 0.05 and 0.99: nothing read from words is certain. */
function clamp(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
}
