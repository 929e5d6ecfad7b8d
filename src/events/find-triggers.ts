import type { Draft } from './draft';
import { eachOnce } from './each-once';
import { withHarmDone } from './harm-done';
import type { Lexicon, Trigger } from './lexicon/lexicon';
import { type Match, matchTriggers } from './match-triggers';
import { newDraft } from './new-draft';
import type { Sentence } from './reading/sentence';
import { isVerbHere, voiceOf } from './voice';

/** What can be told of a sentence and of its triggers before more is known. */
export interface Hope {
  /** Whether no trigger holds here that needs a war. */
  readonly isQuiet: boolean;
  mayHold(match: Match): boolean;
}

const EVERY_HOPE: Hope = { isQuiet: false, mayHold: () => true };

/** Finds what a sentence announces, each event once; nothing at all where none of the triggers may hold. */
export function findTriggers(
  sentence: Sentence,
  lexicon: Lexicon,
  { isQuiet, mayHold }: Hope = EVERY_HOPE,
): readonly Draft[] {
  const fits = matchTriggers(sentence, lexicon, isQuiet);
  if (!fits.some(({ best, rivals }) => mayHold(best) || rivals.some(mayHold))) return NONE;
  const draft = (match: Match) => draftOf(match, sentence, lexicon, NONE);
  const drafts = fits.map(({ best, rivals }) => draftOf(best, sentence, lexicon, rivals.map(draft)));
  return withHarmDone(drafts.length > 1 ? eachOnce(drafts) : drafts);
}

const NONE: readonly Draft[] = [];

/** The type as which a trigger begins: a strike becomes one of its weapon when that is known. */
export function typeOf({ type }: Trigger): Draft['type'] {
  return type === 'by-instrument' || type === 'none' ? 'shelling' : type;
}

function draftOf(
  { trigger, first, last, shapes }: Match,
  sentence: Sentence,
  lexicon: Lexicon,
  rivals: readonly Draft[],
): Draft {
  const verb = isVerbHere(shapes, sentence, first, last, lexicon);
  const voice = verb
    ? voiceOf(shapes, sentence, first, endOfVerb(trigger, sentence, first, last), lexicon)
    : 'noun';
  return newDraft({ type: typeOf(trigger), trigger, rivals, sentence, first, last, voice });
}

/** "repelled an attack by": what stands after the noun that ends a phrase is not the verb's. */
function endOfVerb({ elements }: Trigger, sentence: Sentence, first: number, last: number): number {
  if (first === last) return last;
  const isNoun = elements
    .at(-1)!
    .forms.get(sentence.kindAt(last).lower)
    ?.every((shape) => shape === 'noun');
  return isNoun ? first : last;
}
