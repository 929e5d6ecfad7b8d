import { isCompared } from './compared';
import { isSectorBefore, penaltyOfContainer } from './container';
import type { EventDocument } from './document';
import { governor } from './governor';
import { isEndOfJourney } from './on-its-way';
import { expandList } from './place-list';
import { isCityOfQuarter } from './quarter';
import type { Sentence } from './sentence';
import { isSeatOfSpeaker } from './speaker-seat';
import { isSpeltOutStretch } from './stretch';
import { isVenue } from './venue';

/** What the words around a mention tell of it, whatever is told to have happened. */
export interface MentionFacts {
  /** Index of the first word of its name in the sentence, and of the words of its relation, which may stand before. */
  readonly own: number;
  readonly at: number;
  /** Word at which the list begins that it stands in: "for Dnipro and Lviv" is for both. */
  readonly head: number;
  /** The preposition that leads to that list, see {@link governor}. */
  readonly preposition: string;
  /** What it loses for only saying where another place lies, see {@link penaltyOfContainer}. */
  readonly penalty: number;
  /** Whether the sentence names a part of it, see {@link isCityOfQuarter}. */
  readonly isCityOfQuarter: boolean;
  /** Whether it is a stretch of the front before a place in it, and whether the places in it follow. */
  readonly isSectorBefore: boolean;
  readonly isSpeltOut: boolean;
  /** Whether another place is held against it: "since Bakhmut". */
  readonly isCompared: boolean;
  /** Whether it is where something was said, where the speaker sits, or an end of somebody's journey. */
  readonly isVenue: boolean;
  readonly isSeat: boolean;
  readonly isEndOfJourney: boolean;
}

/** Every trigger of a sentence asks for the same. */
const cache = new WeakMap<EventDocument, Map<number, MentionFacts>>();

/** The facts of a mention, worked out once; `index` is that of its resolution, which lies in the sentence. */
export function factsOf(index: number, sentence: Sentence, document: EventDocument): MentionFacts {
  let facts = cache.get(document);
  if (!facts) {
    facts = new Map();
    cache.set(document, facts);
  }
  let known = facts.get(index);
  if (!known) {
    known = readFacts(index, sentence, document);
    facts.set(index, known);
  }
  return known;
}

function readFacts(index: number, sentence: Sentence, document: EventDocument): MentionFacts {
  const { resolutions, source } = document;
  const resolution = resolutions[index]!;
  const first = resolutions[expandList(index, sentence, document)[0]!]!;
  const head = sentence.wordAt(first.relation?.span.start ?? first.start);
  return {
    own: sentence.wordAt(resolution.start),
    at: sentence.wordAt(resolution.relation?.span.start ?? resolution.start),
    head,
    preposition: governor(sentence, head, document),
    penalty: penaltyOfContainer(sentence, document, resolution, index),
    isCityOfQuarter: isCityOfQuarter(sentence, resolution, document),
    isSectorBefore: isSectorBefore(sentence, document, index),
    isSpeltOut: isSpeltOutStretch(resolution, source.text),
    isCompared: isCompared(resolution, source.text),
    isVenue: isVenue(sentence, head, document),
    isSeat: isSeatOfSpeaker(resolution, source.text),
    isEndOfJourney: isEndOfJourney(sentence, resolution, document),
  };
}
