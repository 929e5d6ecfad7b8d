import type { Resolution } from '../../geo/types';
import { claimOf } from './claim';
import type { Draft, ReadingState } from './draft';
import { type AreaOf, featureOf } from './feature';
import { findTriggers, typeOf } from './find-triggers';
import { lexiconFor } from './lexicon/lexicon';
import { isPeaceful } from './lexicon/starts';
import { mergeClaims, type Reported } from './merge';
import { type EventDocument, type EventSource, readDocument } from './reading/document';
import { remember } from './reading/focus';
import type { Sentence } from './reading/sentence';
import { isOfPeace, isQuiet, isWarAround } from './reading/topic';
import { REFINERS } from './refiners/index';
import { shareDoers } from './refiners/opponent';
import { shareTolls } from './share-tolls';
import type { Claim, FrontlineEvent } from './types';

/** What reading events may be given beside the article. */
export interface ReadEventsOptions {
  /** Outline of a place, so that an event in a region is drawn as its area. */
  readonly areaOf?: AreaOf;
  /** Called with 0 to 1 now and then. */
  readonly onProgress?: (done: number) => void;
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
  const state: ReadingState = { document, focus: null, speaker: null, heard: 0, known: new Map() };
  const reported: Reported[] = [];
  for (const sentence of document.sentences) {
    if (sentence.index % CHUNK === 0) {
      options.signal?.throwIfAborted();
      options.onProgress?.(sentence.index / document.sentences.length);
    }
    const refined = announced(sentence, document).flatMap((draft) => refine(draft, state));
    const drafts = shareDoers(shareTolls(sentence, refined, lexicon.casualties)).filter(isTold);
    for (const draft of drafts) reported.push({ draft, claim: claimOf(draft, document) });
    remember(sentence, drafts, state);
  }
  options.onProgress?.(1);
  const groups = mergeClaims(
    reported.filter(({ draft }) => isEvent(draft)),
    reported.filter(({ draft }) => draft.polarity === 'denied' && !draft.disputed),
  );
  const areaOf = options.areaOf ?? (() => null);
  return {
    claims: reported.map(({ claim }) => claim),
    events: groups.map((group) => featureOf(group, article, areaOf)),
  };
}

/** The drafts of a sentence. In most texts, which are about no war, nearly all of its triggers are in vain. */
function announced(sentence: Sentence, document: EventDocument): readonly Draft[] {
  if (isOfPeace(sentence, document)) return [];
  if (document.isWar) return findTriggers(sentence, document.lexicon);
  return findTriggers(sentence, document.lexicon, {
    isQuiet: isQuiet(sentence),
    mayHold: ({ trigger, first, last }) =>
      isPeaceful(trigger) || isWarAround({ type: typeOf(trigger), trigger, sentence, first, last }, document),
  });
}

function refine(draft: Draft, state: ReadingState): readonly Draft[] {
  let drafts: readonly Draft[] = [draft];
  for (const refiner of REFINERS) {
    if (drafts.length === 0) break;
    const [only] = drafts;
    // Nearly always there is one, and most refiners leave one.
    drafts =
      drafts.length === 1
        ? refiner.refine(only!, state)
        : drafts.flatMap((one) => refiner.refine(one, state));
  }
  return drafts;
}

/** "0 casualties": nobody came to harm. */
function isTold({ type, toll }: Draft): boolean {
  return type !== 'casualties' || toll.length === 0 || toll.some(({ most }) => most !== 0);
}

/** Plans, threats and plain negations stay claims, of which some dispute an event; what somebody denies is a disputed event. */
function isEvent({ polarity, disputed }: Draft): boolean {
  return polarity === 'asserted' || disputed;
}
