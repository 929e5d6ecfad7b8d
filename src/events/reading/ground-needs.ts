import type { Draft, ReadingState } from '../draft';
import { hasForceAfter, hasForceBefore, hasForceEarlier, hasForceSubject } from './force';
import { isDriven, isGoing } from './going';
import { isHeaded } from './label';

/** What words of fighting on the ground ask of who fights there, by the name that the lexicon uses. */
export const GROUND_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'own-place': hasOwnPlace,
  'force-subject': hasForceBefore,
  'force-object': hasForceAfter,
  'force-near': (draft, state) => hasForceBefore(draft, state) || hasForceAfter(draft, state),
  'force-subject-near': hasForceSubject,
  'force-or-head': (draft, state) => hasForceEarlier(draft, state) || isHeaded(draft, state),
  headed: isHeaded,
  going: isGoing,
  driven: isDriven,
  unharmed: isUnharmed,
  'no-thing-after': isOfTroops,
  'river-next': isRiverNext,
  'no-site': isNoSite,
};

/** Past forms that open the second half of a sentence: "and struck", "and defeated". */
const SECOND = /ed$|^(?:struck|hit|shot|drove|took|beat|broke|held|kept|fought|put|set|blew|made)$/;

/** "improved the situation near A", not "improved the situation and struck troops near A": whose place it is. */
function hasOwnPlace({ sentence, first, last }: Draft, { document: { resolutions } }: ReadingState): boolean {
  const { words, clauses } = sentence;
  return sentence.resolutions.some((at) => {
    const { kind, start } = resolutions[at]!;
    const place = words.findIndex((word) => word.start >= start);
    if (kind !== 'literal' || place < 0 || clauses[place] !== clauses[first]) return false;
    return !words
      .slice(last + 1, Math.max(last + 1, place))
      .some(({ lower }, index) => lower === 'and' && SECOND.test(words[last + index + 2]?.lower ?? ''));
  });
}

/** Words from a verb of harm to whom it harms, at most. */
const HARM_REACH = 6;

/** Not "killed 80 Polish fighters at a plant": who comes to harm does nothing there. */
function isUnharmed({ sentence: { words }, first }: Draft): boolean {
  return !words
    .slice(Math.max(0, first - HARM_REACH), first)
    .some(({ lower }) =>
      /^(?:kill|wound|captur|eliminat|destroy|hit|struck|target|detain|bur(?:y|ied)|los[te])/.test(lower),
    );
}

/** "forced the Solona", "crossed the Inhulets": what the verb and its article lead to is a river by name. */
function isRiverNext({ sentence: { words, resolutions }, last }: Draft, { document }: ReadingState): boolean {
  const next = words[last + 1];
  if (!next || !/^\p{Lu}/u.test(next.text)) return false;
  const at = resolutions.find((index) => document.resolutions[index]!.start === next.start);
  if (at === undefined)
    return /^(?:with|in|on|by|at|and|near|under|from|using|last|this)$/.test(words[last + 2]?.lower ?? '');
  return document.resolutions[at]!.place?.featureClass === 'H';
}

/** "knocked out of A", not "knocked out the bridge near A": no thing stands right after. */
function isOfTroops({ sentence: { words }, last }: Draft, { document }: ReadingState): boolean {
  const { things, equipment, force } = document.lexicon.classes;
  return !words
    .slice(last + 1, last + 5)
    .some(
      ({ lower }) =>
        (things!.has(lower) || equipment!.has(lower) || lower === 'bridge') && !force!.has(lower),
    );
}

/** "are crossing the river", "fled, crossing the border", not "the border crossing at A": somebody does it. */
function isNoSite({ sentence: { words }, first }: Draft, { document }: ReadingState): boolean {
  const { lower, gap } = words[first]!;
  if (!lower.endsWith('ing')) return true;
  return gap.includes(',') || document.lexicon.polarity.be!.has(words[first - 1]?.lower ?? '');
}
