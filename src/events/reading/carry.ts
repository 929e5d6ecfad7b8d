import type { Draft, ReadingState } from '../draft';
import { EVENT_TYPES } from '../event-types';
import type { EventFamily, EventType } from '../types';
import type { EventDocument } from './document';
import { hasArmSubject } from './own-arms';
import { isLaunch } from './reach';
import type { Sentence } from './sentence';
import { isSumOfFront } from './sum-of-front';
import { mayNamePlace } from './unknown-after';
import { hasWideObject } from './wide-object';

/** How many sentences a place is remembered for events that name none. */
const MEMORY = 2;

/** What is told of a whole country or sky, and never carried to the place of the sentence before. */
const NEVER_CARRIED: readonly EventType[] = ['interception', 'invasion'];

/** Without an anaphor a place holds for a few sentences of its own paragraph, and for nothing that lies elsewhere. */
export function mayCarry(draft: Draft, from: number, state: ReadingState): boolean {
  const { sentence } = draft;
  const { document } = state;
  return (
    sentence.index - from <= MEMORY &&
    isSamePart(document.sentences[from]!, sentence, state) &&
    !NEVER_CARRIED.includes(draft.type) &&
    !isLaunch(draft) &&
    !hasArmSubject(draft) &&
    !isSumOfFront(draft) &&
    !beginsElsewhere(sentence) &&
    !hasWideObject(draft, document) &&
    !namesOther(draft, state)
  );
}

/** The same paragraph, or the one below a line that only names a place. */
function isSamePart(from: Sentence, { paragraph }: Sentence, { focus }: ReadingState): boolean {
  return from.paragraph === paragraph || (focus?.heads === true && paragraph - from.paragraph === 1);
}

/** "In the region", "In the south", "Further east", "Elsewhere": the sentence itself goes away from the place before. */
function beginsElsewhere({ words }: Sentence): boolean {
  if (
    /^(?:in|across|throughout)$/.test(words[0]?.lower ?? '') &&
    /^(?:region|oblast|province|district)$/.test(words[2]?.lower ?? '')
  )
    return true;
  return words
    .slice(0, 3)
    .some(({ lower }) => lower === 'elsewhere' || /^(?:north|south)?(?:east|west)?(?:ern)?$/.test(lower));
}

/** The settlement that the text is about, for what nothing places anywhere else. */
export function topicOf(draft: Draft, state: ReadingState): number | null {
  const { document } = state;
  const index = document.topicSettlement;
  if (index === null || NEVER_CARRIED.includes(draft.type) || isLaunch(draft)) return null;
  if (isUntold(draft, document) || isSumOfFront(draft)) return null;
  if (beginsElsewhere(draft.sentence) || hasWideObject(draft, document) || namesOther(draft, state))
    return null;
  // A paragraph that speaks of other places may mean any of them.
  const { focus } = state;
  const isBeside =
    focus !== null &&
    focus.place.placeId !== document.resolutions[index]!.place!.id &&
    document.sentences[focus.sentence]!.paragraph === draft.sentence.paragraph;
  return isBeside ? null : index;
}

/** "two plants were hit, the company said without saying where" */
function isUntold({ sentence: { start, end } }: Draft, { source: { text } }: EventDocument): boolean {
  return /\b(?:without (?:saying|naming|specifying|giving|telling)|(?:did|does|would) not (?:say|name|specify|disclose|tell) (?:where|which|the (?:place|location|site|city|town))|undisclosed|unnamed (?:city|town|place|location|site))\b/.test(
    text.slice(start, end),
  );
}

/** What a name before it makes a place of. */
const UNIT = /^(?:communit(?:y|ies)|hromadas?|territorial|villages?|settlements?|districts?|raions?)$/;

/** "One came down in Przewodow", "from Pokrovska community": a name that the words beside it make a place, though nobody knows it. */
function namesUnknown({ words, resolutions }: Sentence, document: EventDocument): boolean {
  return words.some((word, index) => {
    const { start, gap } = word;
    const next = words[index + 1];
    const isPlaced = /^(?:in|near|outside)$/.test(words[index - 1]?.lower ?? '') && gap === ' ';
    const isUnit = index > 0 && next?.gap === ' ' && UNIT.test(next.lower);
    if (!(isPlaced || isUnit) || !mayNamePlace(word)) return false;
    return !resolutions.some(
      (at) => document.resolutions[at]!.start <= start && start < document.resolutions[at]!.end,
    );
  });
}

/** Longest stretch of text before a place that is looked at, UTF-16 code units. */
const LONGEST = 40;

/** What leads to a place that what is told only came from, or goes to. */
const AWAY: Partial<Record<EventFamily, RegExp>> = {
  strikes: /\b(?:from|out of)\s+(?:the\s+)?(?:(?:direction|side|area|city|town)\s+of\s+)?$/,
  movement: /\b(?:to|towards?|for)\s+(?:the\s+)?(?:(?:city|town)\s+of\s+)?$/,
};

/** A sentence that names some other place, even one without coordinates, does not inherit. */
function namesOther({ sentence, type }: Draft, { document }: ReadingState): boolean {
  const { resolutions, source } = document;
  const away = AWAY[EVENT_TYPES[type].family];
  return (
    sentence.resolutions.some((index) => {
      const { kind, start } = resolutions[index]!;
      return (
        kind === 'literal' && !away?.test(source.text.slice(Math.max(sentence.start, start - LONGEST), start))
      );
    }) || namesUnknown(sentence, document)
  );
}
