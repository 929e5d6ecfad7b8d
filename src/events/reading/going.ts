import type { Draft, ReadingState } from '../draft';
import { hasForceSubject } from './force';
import { placeAt } from './place-at';

/** What may stand between a verb and where it leads: "made it past", "got back into", "slipped again through". */
const PARTICLE =
  /ly$|^(?:it|up|on|back|again|out|over|down|right|straight|all|deep|deeper|far|further|farther)$/;
const PAST =
  /ed$|^(?:came|went|got|made|ran|drove|rode|crept|swept|slid|broke|burst|swam|flew|fought|led|strode|stole|wound|bit|ate|dug|cut|tore|shot|spread)$/;
const PRESENT = /(?:[^s]s|ing)$/;

/** Verbs that lead somewhere and take no ground: what is fired or sent, what turns into something, who leaves. */
const OTHERWISE =
  /^(?:fir|launch|lobb?|shell|str[iu]|hit|bomb|shot|shoot|dropp?|shower|rain|throw|hurl|sen[dt]|deploy|transfer|redeploy|brought|bring|carr|deliver|evacuat|withdr|retreat|pull|fell|fall|fled|flee|retir|leav|left|turn|split|divid|merg|chang|grew|grow|look|read|div|crash|shift|rotat|mov|inquir|settl|tak|took|put|call|us[ei]|continu|flew|flies|fly)/;

/** How many words after the preposition its place may begin. */
const REACH = 4;

/**
 * Whether troops do something that leads into, past or across a place, whatever the verb: "small groups
 * filtered past Rodynske". What is done to them does not count, nor what they fire or leave.
 */
export function isGoing(draft: Draft, state: ReadingState): boolean {
  const { words, clauses } = draft.sentence;
  let verb = draft.first - 1;
  while (verb > 0 && draft.first - verb <= 3 && PARTICLE.test(words[verb]!.lower)) verb--;
  const found = words[verb];
  if (!found || verb === 0 || clauses[verb] !== clauses[draft.first]) return false;
  const { lower } = found;
  if (OTHERWISE.test(lower)) return false;
  const before = words[verb - 1]!.lower;
  const { be } = state.document.lexicon.polarity;
  const isVerb = lower.endsWith('ing')
    ? be!.has(before)
    : (PAST.test(lower) && !be!.has(before)) ||
      (PRESENT.test(lower) && state.document.lexicon.classes.force!.has(before));
  return isVerb && hasForceSubject({ ...draft, first: verb }, state) && leadsTo(draft, state);
}

/** A settlement by name or a part of one: "into the first houses of Kotlyne". */
function leadsTo({ sentence, last }: Draft, { document }: ReadingState): boolean {
  for (let index = last + 1; index < Math.min(sentence.words.length, last + 1 + REACH); index++) {
    if (sentence.clauses[index] !== sentence.clauses[last]) return false;
    if (document.lexicon.classes.part!.has(sentence.words[index]!.lower))
      return sentence.resolutions.length > 0;
    if (placeAt(sentence, index, document) >= 0) return true;
  }
  return false;
}

/** Words between whoever is driven and "out of", and from the verb to them. */
const DRIVEN_REACH = 4;

/** Whether somebody's troops are what a verb sends out of a place, whatever the verb: "shoved our people out of A". */
export function isDriven({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words, clauses } = sentence;
  const { force } = document.lexicon.classes;
  for (let index = first - 1; index >= Math.max(1, first - DRIVEN_REACH); index--) {
    const { lower, kind } = words[index]!;
    if (clauses[index] !== clauses[first]) return false;
    if (PAST.test(lower) || lower.endsWith('ing'))
      return (
        index < first - 1 &&
        !document.lexicon.polarity.be!.has(words[index - 1]!.lower) &&
        !OTHERWISE.test(lower)
      );
    if (
      !force!.has(lower) &&
      !kind.actor &&
      !/^(?:them|us|him|the|people|boys|men|last|remaining)$/.test(lower)
    )
      return false;
  }
  return false;
}
