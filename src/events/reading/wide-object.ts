import type { Draft } from '../draft';
import type { EventDocument } from './document';

/** How many words from the trigger its object's noun may stand. */
const REACH = 8;

/** Words before a plural that make it one that was spoken of: "the towns", "both villages". */
const KNOWN = /^(?:the|these|those|its|their|both|his|her|our)$/;

/**
 * Whether what was hit is somewhere else than what was spoken of: "struck towns far behind the lines",
 * "hit energy facilities", "along the front", "across the country". Such an event has no place but one
 * that its own clause names.
 */
export function hasWideObject(draft: Draft, document: EventDocument): boolean {
  const { words, clauses } = draft.sentence;
  const { wide, scope } = document.lexicon.classes;
  if (isInMany(draft, wide!)) return true;
  const passive = draft.voice === 'passive';
  const from = passive ? Math.max(0, draft.first - REACH) : draft.first + 1;
  const to = Math.min(words.length, draft.last + 1 + REACH);
  for (let index = from; index < to; index++) {
    if (clauses[index] !== clauses[draft.first]) continue;
    const { lower } = words[index]!;
    if (lower === 'nationwide' || lower === 'countrywide') return true;
    if (/^\d{2,3}$/.test(lower) && wide!.has(words[index + 1]?.lower ?? '')) return true;
    // "across nine districts" of the one city that the sentence names
    if (isOfCity(draft, index, document)) continue;
    if (/^(?:across|throughout|along|over)$/.test(lower) && hasScope(draft, index, scope!)) return true;
    const own = passive ? index < draft.first : index > draft.first;
    if (own && wide!.has(lower) && !isKnown(draft, index)) return true;
  }
  return false;
}

function isOfCity({ sentence }: Draft, at: number, { resolutions }: EventDocument): boolean {
  const { lower, start } = sentence.words[at]!;
  if (!/^(?:districts|areas)$/.test(lower)) return false;
  const named = sentence.resolutions
    .map((index) => resolutions[index]!)
    .filter(({ kind, place }) => kind === 'literal' && place !== null);
  return (
    new Set(named.map(({ place }) => place!.id)).size === 1 &&
    named.every(({ precision, end }) => precision === 'settlement' && end < start)
  );
}

/** "aviation, drones and artillery hit depots and troops in 132 areas": however far off the number stands. */
function isInMany({ sentence: { words }, last }: Draft, wide: ReadonlySet<string>): boolean {
  return words.some(
    ({ lower }, index) =>
      index > last + 1 &&
      /^\d{2,3}$/.test(words[index - 1]!.lower) &&
      wide.has(lower) &&
      /^(?:in|at|on|of)$/.test(words[index - 2]?.lower ?? ''),
  );
}

function hasScope({ sentence: { words } }: Draft, at: number, scope: ReadonlySet<string>): boolean {
  return words.slice(at + 1, at + 5).some(({ lower }) => scope.has(lower));
}

function isKnown({ sentence: { words } }: Draft, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (KNOWN.test(words[index]!.lower)) return true;
    if (/[,;:]/.test(words[index + 1]!.gap)) return false;
  }
  return false;
}
