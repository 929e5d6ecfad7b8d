import type { Resolution } from '../../geo/types';
import { claimOf } from './claim';
import { type Draft, newState } from './draft';
import { type AreaOf, featureOf } from './feature';
import { lexiconFor } from './lexicon/lexicon';
import { mergeClaims, type Reported, withoutHeadings } from './merge';
import { readSentence } from './read-sentence';
import { type EventSource, readDocument } from './reading/document';
import { remember } from './reading/focus';
import type { Claim, FrontlineEvent } from './types';

/** What reading events may be given beside the article. */
export interface ReadEventsOptions {
  /** Outline of a place, so that an event in a region is drawn as its area. */
  readonly areaOf?: AreaOf;
  /** Called with 0 to 1 now and then. */
  readonly onProgress?: (done: number) => void;
  /** Whether only the rules read, and nothing is added or doubted by what is learnt from labelled texts. */
  readonly rulesOnly?: boolean;
  /** Checked between sentences; aborting throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** All that was read: every claim, also what is denied or only possible, and the events of today and of history. */
export interface EventReading {
  readonly claims: readonly Claim[];
  readonly events: readonly FrontlineEvent[];
}

/** Sentences between two reports of progress. */
const CHUNK = 200;

/**
 * Reads what is said to have happened out of a report whose places are resolved. Events are in the
 * order of the text. Without a day of publication (`date` ''), an event that no absolute date governs
 * has `start` and `end` ''. Languages without a lexicon give nothing. Throws only what `signal` throws.
 */
export function readEvents(
  article: EventSource,
  resolutions: readonly Resolution[],
  options: ReadEventsOptions = {},
): EventReading {
  const lexicon = lexiconFor(article.lang);
  if (!lexicon) return { claims: [], events: [] };
  const document = readDocument(article, resolutions, lexicon);
  const state = newState(document);
  const reported: Reported[] = [];
  for (const sentence of document.sentences) {
    if (sentence.index % CHUNK === 0) {
      options.signal?.throwIfAborted();
      options.onProgress?.(sentence.index / document.sentences.length);
    }
    const drafts = readSentence(sentence, state, options.rulesOnly);
    for (const draft of drafts) reported.push({ draft, claim: claimOf(draft, document) });
    remember(sentence, drafts, state);
  }
  options.onProgress?.(1);
  const groups = mergeClaims(
    withoutHeadings(
      reported.filter(({ draft }) => isEvent(draft)),
      document,
    ),
    reported.filter(({ draft }) => draft.polarity === 'denied' && !draft.disputed),
  );
  const areaOf = options.areaOf ?? (() => null);
  return {
    claims: reported.map(({ claim }) => claim),
    events: groups.map((group) => featureOf(group, article, areaOf)),
  };
}

/** Plans, threats and plain negations stay claims, of which some dispute an event; what somebody denies is a disputed event. */
function isEvent({ polarity, disputed }: Draft): boolean {
  return polarity === 'asserted' || disputed;
}
