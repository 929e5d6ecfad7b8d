import type { Draft } from '../draft';
import type { EventDocument } from './document';
import { expandList } from './place-list';

const NUMBER = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\\d{1,3})';

/** Between the last place before the verb and the one that shares it: " is liberated, then ", " was shelled four times and ". */
const SHARED =
  /^\s+(?:(?:is|was|are|were|has been|have been)\s+)?[\p{Ll}-]+(?:\s(?:[\p{Ll}\d:-]+|(?:on|in|since|by)\s\p{Lu}\p{Ll}+)){0,7}(?:\s*[,;]\s*(?:(?:then|and|while|but)\s+)?|\s+(?:and|while)\s+)(?:(?:so (?:was|were|did)|also|its neighbou?rs?|neighbou?ring|nearby|the (?:nearby |neighbou?ring )?(?:town|village)s?(?: of)?)\s+)*$/u;

/** What follows a place whose verb is left out: "three days later", "on 4 May", "too". */
const LATER = new RegExp(
  [
    `^\\s+(?:(?:only|just|already|about|some)\\s+)?(?:${NUMBER}\\s+(?:hour|day|week|month)s?\\s+(?:later|after|earlier|before)`,
    '(?:the (?:next|following|same|previous|day|week|night)|a day) (?:before|after|earlier|\\p{Ll}+)',
    `(?:on|in|by|at)\\s+(?:${NUMBER}\\b|\\d{1,2}\\s+)?(?:\\p{Lu}|noon|dawn|night|the (?:morning|evening|night|afternoon))?`,
    `once\\b|twice\\b|\\p{Ll}+ times\\b|\\d{1,3} times\\b|with ${NUMBER}\\b|by ${NUMBER}\\b|too\\b|as well\\b|likewise\\b|soon after\\b|later\\b|last \\p{L}|yesterday\\b|today\\b)`,
  ].join('|'),
  'u',
);

/** "was lost on the same day as ", "fell, along with ": what shares the verb and its day. */
const ALIKE =
  /^(?:,[^,;.:]{1,50},)?\s+(?:[\p{Ll}-]+,?\s+){1,4}?(?:[^,;.:]{0,40}?(?:on|in|at|over|during)?\s*the\s+(?:very\s+)?same\s+(?:day|night|week|weekend|month|morning|evening|afternoon|time|hour)\s+as|[^;.:]{0,30}?,?\s*(?:along|together)\s+with|[^;.:]{0,30}?,\s+and\s+with\s+(?:it|them))\s+(?:(?:the\s+)?(?:nearby\s+|neighbou?ring\s+)?(?:town|village)s?\s+(?:of\s+)?)?$/u;

/** Longest stretch of text between two that share a verb, UTF-16 code units. */
const LONGEST = 240;

/** "A liberated, B three days later": a list with the places before or after it that share its verb. */
export function gapped(members: readonly number[], draft: Draft, document: EventDocument): readonly number[] {
  const { sentence, first } = draft;
  const { resolutions } = document;
  const isAfter = resolutions[members[0]!]!.start > sentence.words[first]!.start;
  const end = isAfter ? members[0]! : members.at(-1)!;
  const at = sentence.resolutions[sentence.resolutions.indexOf(end) + (isAfter ? -1 : 1)];
  if (at === undefined || resolutions[at]!.kind !== 'literal' || resolutions[at]!.lat === null)
    return members;
  const others = expandList(at, sentence, document);
  const [one, other] = isAfter ? [others, members] : [members, others];
  return isShared(one.at(-1)!, other, draft, document) ? [...one, ...other] : members;
}

/** Whether the verb stands between a place and a list, and no verb of its own after the list. */
function isShared(
  before: number,
  after: readonly number[],
  { sentence: { words }, first }: Draft,
  { resolutions, source }: EventDocument,
): boolean {
  const { end } = resolutions[before]!;
  const { start } = resolutions[after[0]!]!;
  if (end > words[first]!.start || start < words[first]!.end) return false;
  if (start - end > LONGEST) return false;
  const between = source.text.slice(end, start);
  if (ALIKE.test(between)) return true;
  if (!SHARED.test(between)) return false;
  const last = resolutions[after.at(-1)!]!.end;
  return LATER.test(source.text.slice(last, last + 40));
}
