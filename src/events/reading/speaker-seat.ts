import type { Resolution } from '../../../geo/types';

/** Holders of an office or a body, up to the name of what they hold it in. */
const OFFICE =
  /\b(?:governors?|mayors?|heads?|chiefs?|leaders?|deput(?:y|ies)|chair(?:man|woman)?|commandants?|prosecutors?|spokes(?:man|woman|person)|officials?|authorit(?:y|ies)|administrations?|councils?|residents?|inhabitants?|people|natives?|bishops?)\s+of\s+(?:the\s+)?(?:(?:city|town|village|region|oblast|district)\s+of\s+)?(?:(?:occupied|embattled|nearby|neighbouring|besieged|frontline|front-line)\s+)?$/i;
/** Verbs of saying right after the name, perhaps after a name of a person between commas. */
const SAYS =
  /^(?:\s+(?:region|oblast|district|city|town))?(?:,[^,;.]{2,40},)?\s+(?:has\s+|have\s+|had\s+|also\s+)?(?:says?|said|reports?|reported|told|tells|writes?|wrote|adds?|added|confirm(?:s|ed)|announce[sd]?|put|puts|counts?|counted|speaks?|spoke|claim(?:s|ed)|estimate[sd]?|warn(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|published?|posted|called|blamed|accused)\b/i;
const BY =
  /\b(?:according to|by|said|says|reported|wrote|added|confirmed|insisted)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu;
/** Who speaks for a region, before "of", "in" or "for" it. */
const BODY =
  "(?:governors?|heads?|prosecutors?(?:['’]s?\\s+office)?|police|rescuers|officials?|authorit(?:y|ies)|(?:military\\s+|state\\s+)?administrations?|emergency\\s+services?|spokes(?:man|woman|person)|health\\s+department|council)";
const BODY_OF = new RegExp(`\\b${BODY}\\s+(?:of|in|for)\\s+(?:the\\s+)?$`, 'i');
/** "the Sumy region's acting governor", "the Sumy region governor". */
const OWN_BODY = new RegExp(
  `^(?:\\s+(?:region|oblast|district))?(?:['’]s?)?\\s+(?:(?:acting|deputy|regional|military|state)\\s+)*${BODY}\\b`,
  'i',
);
/** A verb of saying somewhere in the clause after it. */
const THEN_SAYS =
  /^[^.;:!?\n]{0,60}?\b(?:says?|said|reports?|reported|writes?|wrote|adds?|added|confirm(?:s|ed)|announce[sd]?|put|counts?|counted|claim(?:s|ed)|told|posted)\b/i;
/** Longest stretch of text that is looked at on either side, UTF-16 code units. */
const LONGEST = 70;

/** "the governor of Bryansk reports", "according to the mayor of X": where the speaker sits, not what is spoken of. */
export function isSeatOfSpeaker({ start, end }: Resolution, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const office = OFFICE.exec(before);
  if (!office) return false;
  return SAYS.test(text.slice(end, end + LONGEST)) || BY.test(before.slice(0, office.index));
}

/** "the Sumy region's governor said", "prosecutors in the Kharkiv region counted": an area that is named only for who speaks. */
export function isAreaOfSpeaker({ start, end, precision }: Resolution, text: string): boolean {
  if (precision !== 'region') return false;
  const after = text.slice(end, end + LONGEST * 2);
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const body = OWN_BODY.exec(after);
  if (body) return THEN_SAYS.test(after.slice(body[0].length)) || BY.test(before);
  const office = BODY_OF.exec(before);
  return office !== null && (THEN_SAYS.test(after) || BY.test(before.slice(0, office.index)));
}
