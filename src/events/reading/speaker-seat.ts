import type { Resolution } from '../../../geo/types';

/** Holders of an office or a body, up to the name of what they hold it in. */
const OFFICE =
  /\b(?:governors?|mayors?|heads?|chiefs?|leaders?|deput(?:y|ies)|chair(?:man|woman)?|commandants?|prosecutors?|spokes(?:man|woman|person)|officials?|authorit(?:y|ies)|administrations?|councils?|residents?|inhabitants?|people|natives?|bishops?)\s+of\s+(?:the\s+)?(?:(?:city|town|village|region|oblast|district)\s+of\s+)?(?:(?:occupied|embattled|nearby|neighbouring|besieged|frontline|front-line)\s+)?$/i;
/** Verbs of saying right after the name, perhaps after a name of a person between commas. */
const SAYS =
  /^(?:\s+(?:region|oblast|district|city|town))?(?:,[^,;.]{2,40},)?\s+(?:has\s+|have\s+|had\s+|also\s+)?(?:says?|said|reports?|reported|told|tells|writes?|wrote|adds?|added|confirm(?:s|ed)|announce[sd]?|put|puts|counts?|counted|speaks?|spoke|claim(?:s|ed)|estimate[sd]?|warn(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|published?|posted|called|blamed|accused)\b/i;
/** Longest stretch of text that is looked at on either side, UTF-16 code units. */
const LONGEST = 70;

/** "the governor of Bryansk reports", "according to the mayor of X": where the speaker sits, not what is spoken of. */
export function isSeatOfSpeaker({ start, end }: Resolution, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const office = OFFICE.exec(before);
  if (!office) return false;
  return (
    SAYS.test(text.slice(end, end + LONGEST)) ||
    /\b(?:according to|by)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(before.slice(0, office.index))
  );
}
