import type { Draft } from '../draft';
import type { EventDocument } from './document';

/** Words with which a part of a sentence goes on about what the part before it spoke of. */
const GOES_ON =
  /^(?:it|they|one|two|three|four|five|six|seven|eight|nine|ten|both|all|some|none|another|others|several|he|she|its|their|his|her|this|these|those|\d{1,3})$/;

/**
 * Whether a part of a sentence that begins after a semicolon is about the place that stands at a word
 * before it: it names none, and goes on with a pronoun or a count, or the place is known to be that of
 * all parts (`isOfAll`): "In A two drones were downed; the others hit a depot".
 */
export function goesOnAt(draft: Draft, isOfAll: boolean, document: EventDocument): boolean {
  const { words, resolutions } = draft.sentence;
  const from = startOfPart(draft);
  let to = draft.last;
  while (to + 1 < words.length && !words[to + 1]!.gap.includes(';')) to++;
  const { start } = words[from]!;
  const { end } = words[to]!;
  const isNamed = resolutions.some((at) => {
    const one = document.resolutions[at]!;
    return one.kind === 'literal' && one.start >= start && one.start < end;
  });
  if (isNamed) return false;
  if (/^(?:elsewhere|further|farther|meanwhile|overall|nationwide|altogether)$/.test(words[from]!.lower))
    return false;
  return isOfAll || GOES_ON.test(words[from]!.lower);
}

/** "A and B were shelled; both lost power": what goes on about the whole list. */
export function opensWithBoth(draft: Draft): boolean {
  return /^(?:both|all|neither)$/.test(draft.sentence.words[startOfPart(draft)]!.lower);
}

/** Index of the first word after the last semicolon before a trigger. */
function startOfPart({ sentence: { words }, first }: Draft): number {
  let from = first;
  while (from > 0 && !words[from]!.gap.includes(';')) from--;
  return from;
}
