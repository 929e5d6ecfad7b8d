import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** What befalls somebody on his way, which the ends of his journey say nothing of. */
const BEFALLS: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'explosion',
  'interception',
  'casualties',
  'damage',
];

/** What is on its way, up to the name of where it came from or goes. */
const JOURNEY =
  /\b(?:en route|on (?:its|the|his|her|their) way|bound|heading|headed|travell?ing|driving|sailing|flying|fleeing|(?:train|bus|minibus|ferry|flight|ship|tanker|freighter|vessel|convoy|column|car|cars|truck|trucks|lorry|ambulance)(?: (?:carrying|with) [\p{Ll} ]{2,30})?)\s+(?:back\s+)?(?:from\s+(?:[^,;.:]{2,40}\s)?)?(?:to|for|from|towards?)\s+(?:the\s+)?(?:(?:city|town|village|port)\s+of\s+)?$/u;
/** Longest stretch of text that is looked at, UTF-16 code units. */
const LONGEST = 110;

/** Whether what is told can befall somebody on his way. */
export function mayBefall({ type }: Draft): boolean {
  return BEFALLS.includes(type);
}

/** "A tanker en route from X to Y was damaged off Z": X and Y are ends of a journey, and not where it befell. */
export function isEndOfJourney(
  sentence: Sentence,
  { start }: Resolution,
  { source }: EventDocument,
): boolean {
  return JOURNEY.test(source.text.slice(Math.max(sentence.start, start - LONGEST), start));
}

/** A verb of moving, and what stands between it and where to or where from. */
const MOVED =
  '\\b(?:moved|evacuated|taken|sent|relocated|brought|transferred|bussed|resettled|fled|driven|left|gone|went|escaped|removed|ferried|led|rescued)\\b[^.;:]{0,90}';
const START = new RegExp(`${MOVED}\\bfrom\\s+(?:the\\s+)?(?:(?:city|town|village)\\s+of\\s+)?$`);
const END = new RegExp(
  `${MOVED}\\b(?:to|for|into)\\s+(?:[\\p{Ll}-]+\\s+){0,4}?$|${MOVED}\\b(?:to|for|into)\\s[^.;:]{0,60}\\bin\\s+$`,
  'u',
);
/** What leads from a move to its cause. */
const CAUSE =
  /^[^.;:]*\b(?:after|since|following|because of|due to|amid|in the wake of|in response to|over)\s/;

/**
 * "moved from A to B after the shelling": A is where it was shelled, and B where it was not. 'start'
 * for A, 'end' for B and all of its list from the `head` on; null for what is no move with its cause.
 */
export function endOfMove(
  draft: Draft,
  head: number,
  { end }: Resolution,
  { source: { text } }: EventDocument,
): 'start' | 'end' | null {
  const { sentence, first } = draft;
  const { words } = sentence;
  if (!mayBefall(draft) || end > words[first]!.start) return null;
  if (!CAUSE.test(text.slice(end, words[first]!.start))) return null;
  const before = text.slice(Math.max(sentence.start, words[head]!.start - LONGEST), words[head]!.start);
  if (START.test(before)) return 'start';
  return END.test(before) ? 'end' : null;
}
