import type { EventSystem, FoundEvent } from '../found';
import { frontline } from './frontline';

/**
 * The project's reader, of whose events only those count that their sentence itself tells: PLOVER
 * codes the one event that a sentence reports, and an air raid that a government complains of, or
 * after which it does something, is not what the sentence reports.
 */
export const asserted: EventSystem = {
  name: 'Frontline, what the sentence itself tells',
  read: (reading) => frontline.read(reading).filter((event) => isAsserted(event, reading.article.text)),
};

/** Words that open a clause or a phrase about something known already. */
const OPENERS =
  /\b(?:who|whom|whose|which|where|when|while|after|before|following|since|because|as|amid|despite|until|although|though|if|over|about|against)\b/gi;

/**
 * Stems of the verbs by which PLOVER's codebook defines its events without force; an event told after
 * one of them in the sentence is what they are about; "long-threatened" is no verb.
 */
const ABOUT = new RegExp(
  `(?<![-\\w])(?:${[
    'agree|promis|pledg|offer', // AGREE
    'discuss|negotiat|mediat|meet', // CONSULT
    'prais|endors|recognis|recogniz', // SUPPORT
    'cooperat|sign(?:ed|s|ing)?\\b', // COOPERATE
    'investigat|prob(?:e|ed|es|ing)\\b', // INVESTIGATE
    'demand|urg|appeal|call(?:ed|s|ing)? (?:for|on)', // DEMAND
    'accus|blam|condemn|denounc|criticis|criticiz|deplor|complain', // DISAPPROVE
    'reject|refus|deni|deny', // REJECT
    'threaten|warn|vow', // THREATEN
    'protest|demonstrat', // PROTEST
    'suspend|halt|expel|boycott', // SANCTION
  ].join('|')})`,
  'i',
);

function isAsserted({ sentenceStart = 0, triggerStart = 0, background }: FoundEvent, text: string): boolean {
  if (background) return false;
  const before = text.slice(sentenceStart, triggerStart);
  if (ABOUT.test(before)) return false;
  const opener = [...before.matchAll(OPENERS)].at(-1);
  // A comma closes what the opener began: "After the raid, troops killed five".
  return opener === undefined || before.slice(opener.index).includes(',');
}
