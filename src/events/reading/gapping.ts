import type { Draft } from '../draft';
import type { EventDocument } from './document';

/** Between the last place before the verb and the one that shares it: " is liberated, then ". */
const SHARED =
  /^\s+(?:(?:is|was|are|were|has been|have been)\s+)?[\p{Ll}-]+(?:\s[\p{Ll}\d-]+){0,5}\s*[,;]\s*(?:(?:then|and)\s+)?$/u;

/** What follows a place whose verb is left out: "three days later", "on 4 May", "too". */
const LATER =
  /^\s+(?:(?:only|just|already)\s+)?(?:(?:a|one|two|three|four|five|six|seven|ten|\d{1,2})\s+(?:hour|day|week|month)s?\s+(?:later|after)|the (?:next|following|same) \p{Ll}+|(?:on|in)\s+(?:\d{1,2}\s+)?\p{Lu}|(?:once|twice|\p{Ll}+ times|too|as well|likewise|soon after|later)\b)/u;

/** "A liberated, B three days later": the places after a list that share its verb. */
export function gapped(
  members: readonly number[],
  { sentence, first }: Draft,
  { resolutions, source }: EventDocument,
): readonly number[] {
  const last = members.at(-1)!;
  const at = sentence.resolutions[sentence.resolutions.indexOf(last) + 1];
  if (at === undefined || resolutions[last]!.end > sentence.words[first]!.start) return members;
  const { start, end, kind, lat } = resolutions[at]!;
  if (kind !== 'literal' || lat === null) return members;
  if (!SHARED.test(source.text.slice(resolutions[last]!.end, start))) return members;
  return LATER.test(source.text.slice(end, end + 40)) ? [...members, at] : members;
}
