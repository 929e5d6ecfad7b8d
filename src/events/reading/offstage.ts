import type { Resolution } from '../../../geo/types';

const CITY = '(?:(?:the\\s+)?(?:city|town|village|capital|port)\\s+(?:of\\s+)?)?';
const OFFICE =
  '(?:ministry|ministries|general staff|high command|presidency|presidential (?:office|administration)|government|embassy|parliament|press service|think tank|institute|newsroom|bureau)';
/** What an office sits in, whoever it speaks of: "the defence ministry in Moscow", "the general staff in Kyiv". */
const SEAT = new RegExp(`\\b${OFFICE}\\s+(?:in|at)\\s+${CITY}$`, 'i');
/** Whoever sits in a capital and speaks of the war. */
const CAPITAL_SEAT =
  /\b(?:officials?|officers?|authorities|diplomats?|analysts?|commanders?|generals?|sources?|propagandists|commentators?|leadership|headquarters|command)\s+in\s+$/i;
/** What comes to an office itself: "explosions near the ministry in", "hit the government building in". */
const STRUCK_BEFORE = new RegExp(
  `\\b(?:at|near|on|outside|against|over|into|around|behind|beside|hits?|hitting|struck|striking|damag(?:ed|ing)|destroy(?:ed|ing)|attack(?:ed|ing)|target(?:ed|ing)|shelled|rocked)\\s+(?:the|an?|its|their)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${OFFICE}|headquarters|command)\\s+in\\s+`,
  'iu',
);
/** "… in Moscow was hit": the office again. */
const STRUCK_AFTER =
  /^,?\s+(?:was|were|is|has been|had been|came|caught|lost)\s+(?:also\s+|again\s+)?(?:hit|struck|damaged|attacked|targeted|shelled|on fire|fire|under|destroyed|evacuated|its|wind)/i;

/** Where people are brought who came to harm somewhere else. */
const WARD = new RegExp(
  '\\b(?:(?:taken|brought|flown|driven|rushed|transferred|evacuated|sent|moved|airlifted|delivered|admitted|hospitali[sz]ed|treated|operated on|died later|recovering|recover|treatment|being)\\s+(?:later\\s+)?(?:to|in|at|into)?|(?:is|are|was|were|lie|lies|lay)\\s+(?:in|at))\\s+' +
    '(?:(?:an?|the|his|her|their)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:hospitals?|clinics?|morgues?|ward|wards|burns? (?:unit|centre|center))\\s+(?:in|of|at)\\s+$|' +
    '\\b(?:hospitali[sz]ed|treated|operated on|(?:medical|intensive|hospital) (?:care|treatment))\\s+(?:in|at)\\s+$|' +
    '\\bin (?:hospital|surgical )?wards\\s+in\\s+$',
  'iu',
);
/**
 * Where somebody only was, speaks, comes from or lies buried: "who was in A" only as an aside about
 * one already told of; "raised" of anybody but a flag.
 */
const STAY = new RegExp(
  '(?:\\b(?:speaking|spoke|speech|interview(?:ed)?|briefing|talks|summit|buried|visit(?:ing)?|born|grew up|(?<!\\b(?:flags?|banners?|colou?rs)\\b[^.;:]{0,30})raised|studied)|' +
    ',\\s+who (?:was|were|is|are)(?: then| now| just)?(?: on (?:an? )?(?:\\p{L}+ )?(?:trip|visit))?)\\s+(?:in|at|to)\\s+$',
  'iu',
);
/** Where somebody was brought in haste; troops and what they need are brought to where the war is. */
const BROUGHT = /\b(?:was|were|been|then)\s+(?:flown|airlifted|rushed)\s+(?:in|at|to)\s+$/i;
const TROOPS =
  /\b(?:troops|forces|reserves?|reinforcements?|units?|marines|paratroopers|brigades?|battalions?|regiments?|soldiers|fighters|equipment|ammunition|weapons|supplies)\b/i;
const HARMED = /\b(?:wounded|injured|hurt|burn(?:ed|t)|sick|patients?|victims?|bod(?:y|ies))\b/i;
/** "what Kyiv later describes as a strike": a government, by the name of its seat. */
const SPEAKS =
  /^\s+(?:\p{Ll}+ly\s+|later\s+|now\s+|also\s+|once\s+|has\s+|had\s+)*(?:describe[sd]?|call(?:s|ed)?|sa(?:ys?|id)|claim(?:s|ed)?|term(?:s|ed)?|consider(?:s|ed)?|insist(?:s|ed)?|den(?:ies|ied)|maintain(?:s|ed)|regard(?:s|ed)?|believe[sd]?|blame[sd]|acknowledge[sd]?|admit(?:s|ted)?|denounced?|portray(?:s|ed)|touted|hailed)\b/u;

/** The last word before the preposition in all of these, or one of the few that may stand behind it. */
const HEAD =
  /(?:ministry|ministries|staff|command|presidency|office|administration|government|embassy|parliament|service|tank|institute|newsroom|bureau|officials?|officers?|authorities|diplomats?|analysts?|commanders?|generals?|sources?|propagandists|commentators?|leadership|headquarters|hospitals?|clinics?|morgues?|wards?|unit|cent(?:re|er)|hospitali[sz]ed|treated|on|care|treatment|speaking|spoke|speech|interview(?:ed)?|briefing|talks|summit|buried|visit(?:ing)?|born|up|raised|studied|was|were|is|are|then|now|just|trip|flown|airlifted|rushed)\s+(?:in|at|of|to)(?:\s+the)?(?:\s+(?:city|town|village|capital|port)(?:\s+of)?)?\s+$/i;

/** Longest stretch of text that is looked at, UTF-16 code units. */
const LONGEST = 100;
/** How much of it {@link HEAD} can take up, UTF-16 code units. */
const HEAD_LENGTH = 48;

/**
 * Whether a place is where somebody sits, speaks, lies in hospital or comes from, so that nothing of
 * what the sentence tells happened there.
 */
export function isOffstage({ start, end, place }: Resolution, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const capital = place?.featureCode === 'PPLC';
  if (capital && SPEAKS.test(text.slice(end, end + LONGEST))) return true;
  const last = before.trimEnd().slice(-6);
  // Nearly all mentions end here: a preposition or nothing stands before them.
  if (!/\b(?:in|at|of|to)$/.test(last) && !/\b(?:city|town|port)$/.test(last)) return false;
  if (!HEAD.test(before.slice(-HEAD_LENGTH))) return false;
  if (SEAT.test(before) || (capital && CAPITAL_SEAT.test(before)))
    return !STRUCK_BEFORE.test(before) && !STRUCK_AFTER.test(text.slice(end, end + LONGEST));
  return WARD.test(before) || STAY.test(before) || isBroughtTo(before);
}

/** "The driver was rushed to A", not "reserves were rushed to A". */
function isBroughtTo(before: string): boolean {
  const clause = before.slice(before.lastIndexOf('.') + 1);
  return BROUGHT.test(before) && (!TROOPS.test(clause) || HARMED.test(clause));
}
