import type { Span } from '../../geo/types';
import type { Draft } from './draft';
import { hash } from './hash';
import type { EventDocument } from './reading/document';
import type { Claim } from './types';

/** Longest sentence that is quoted whole, UTF-16 code units; a longer one is cut around its trigger. */
const LONGEST_QUOTE = 700;

/** Freezes a finished draft into a claim. The id depends on article, trigger offset, type and place alone. */
export function claimOf(draft: Draft, document: EventDocument): Claim {
  const { source } = document;
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
    toll: draft.toll,
    weapon: draft.weapon,
    gainedBy: draft.gainedBy,
    lostBy: draft.lostBy,
    to: draft.to,
    party: draft.party,
    speaker: draft.speaker,
    when: draft.when ?? whenOf(draft, document),
  };
}

function quoteOf(text: string, { start, end }: { start: number; end: number }, at: number): string {
  if (end - start <= LONGEST_QUOTE) return plainlySpaced(text.slice(start, end));
  const from = Math.max(start, at - LONGEST_QUOTE / 2);
  return `…${text.slice(from, Math.min(end, from + LONGEST_QUOTE)).replace(/\s+/g, ' ')}…`;
}

/** With one space for each run of white space; most texts have no other. */
function plainlySpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** How many sentences of its paragraph back the words are looked for that gave a claim its time. */
const REACH = 8;

/** The words that say when: the nearest expression of just this interval, the claim's own sentence first. */
function whenOf({ sentence, time, first }: Draft, document: EventDocument): Span | null {
  if (!time || time.start === '' || time.certainty === 'publication') return null;
  const at = sentence.words[first]!.start;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const one = document.sentences[index]!;
    if (one.paragraph !== sentence.paragraph) return null;
    const same = document
      .times(one)
      .filter(({ interval }) => interval.start === time.start && interval.end >= time.end);
    if (same.length === 0) continue;
    const near = same.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a));
    return { start: near.start, end: near.end };
  }
  return null;
}

/** Rounded to hundredths, kept between 0.05 and 0.99: nothing read from words is certain. */
function clamp(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
}
