import type { Draft, ReadingState } from '../draft';
import type { EventDocument } from './document';
import { isDated } from './entry';
import { hasFarSubject } from './far-subject';
import { hasPlaceAmong } from './object-fit';
import { placeAt } from './place-at';
import type { Sentence } from './sentence';
import { isStatusLine } from './status-line';

/** What triggers of holding and losing a place ask of their surroundings, by the names that the lexicon uses. */
export const HOLDING_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'soon-before': isSoon,
  'place-owner': hasPlaceOwner,
  'bare-place': isBarePlace,
  'after-gain': isAfterGain,
  dated: ({ sentence }, { document }) => isDated(sentence, document),
  'gapped-gain': isGappedGain,
  opens: ({ sentence: { words }, first }) => words.slice(0, first).every(({ lower }) => OPENING.test(lower)),
  'bare-after': isBareAfter,
  'status-line': isStatusLine,
};

/** What tells that it has only just come about. */
const SOON =
  /^(?:by|within|already|now|evening|morning|nightfall|night|noon|midday|dawn|dusk|sunset|midnight|hours?|days?|soon|week|later)$/;
/** Words before a trigger in which that stands, at most. */
const SOON_REACH = 8;

/** "within two days they were in X": that they stand there is new. */
function isSoon({ sentence: { words }, first, last }: Draft): boolean {
  return words.slice(Math.max(0, first - SOON_REACH), last).some(({ lower }) => SOON.test(lower));
}

/** "Bakhmut's fall", "the town's capture": whose the noun is. */
function hasPlaceOwner({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const owner = sentence.words[first - 1];
  if (!owner?.possessive) return false;
  return document.lexicon.classes.settlement!.has(owner.lower) || placeAt(sentence, first - 1, document) >= 0;
}

/** "Moscow claimed Selydove": the object is a place and nothing more. */
function isBarePlace(draft: Draft, state: ReadingState): boolean {
  return endsAtPlace(draft, state, /^(?:and|in|on|as|after|at|last|this|two|three)$/);
}

/** Whether a place follows a trigger, and then a mark, nothing, or a word that goes on about it. */
function endsAtPlace({ sentence, last }: Draft, { document }: ReadingState, goesOn: RegExp): boolean {
  const index = placeAt(sentence, last + 1, document);
  if (index < 0) return false;
  const { end } = document.resolutions[index]!;
  const next = sentence.words.find(({ start }) => start >= end);
  return !next || /[,;:.(]/.test(next.gap) || goesOn.test(next.lower);
}

/** A date, and what may stand between it and a nation's troops. */
const OPENING =
  /^(?:\d+|jan\p{Ll}*|feb\p{Ll}*|mar\p{Ll}*|apr\p{Ll}*|may|june?|july?|aug\p{Ll}*|sept?\p{Ll}*|oct\p{Ll}*|nov\p{Ll}*|dec\p{Ll}*|russian|ukrainian|first|now|the|chechen)$/u;

/** "18 April. Russians in Ocheretyne through a gap": after the place comes no verb. */
function isBareAfter(draft: Draft, state: ReadingState): boolean {
  return endsAtPlace(draft, state, /^(?:and|by|since|from|after|through|again|at|for)$/);
}

/** A verb or noun of a place that was taken, in the sentence before. */
const GAIN =
  /^(?:captur|seiz|occupi|taken$|took$|takes?$|fell$|falls?$|fallen$|liberat|retak|retook|recaptur|freed$|free$|regain|lost$|entered$|overr[ua]n|hands$|control$|flags?$|deoccup|surrender|abandon|withdr)/;

/** "A fell on Sunday. B and C followed.": what follows is what was told before. */
function isAfterGain({ sentence, last }: Draft, { document }: ReadingState): boolean {
  const before = document.sentences[sentence.index - 1];
  const next = sentence.words[last + 1];
  const free =
    !next || /[,;:.]/.test(next.gap) || /^(?:on|in|a|the|two|three|within|by|and|only|\d+)$/.test(next.lower);
  return free && !!before && before.words.some(({ lower }) => GAIN.test(lower));
}

/** Words beside the places of an entry that leaves its verb out, at most. */
const FEW = 8;

/** Words that tell of something else. */
const TELLS =
  /^(?:shell|strike|struck|hit|bomb|attack|assault|fight|battle|kill|wound|dead|missile|drone|evacuat|holds?$|held$|not$|no$|still$|remain|stands?$|is$|are$|was$|were$|has$|have$|had$)/;

/** "17 February: Avdiivka falls. Lastochkyne only a week later.": an entry without a verb goes on with what fell. */
function isGappedGain({ sentence }: Draft, { document }: ReadingState): boolean {
  const before = document.sentences[sentence.index - 1];
  const placed = sentence.resolutions.filter((at) => document.resolutions[at]!.kind === 'literal');
  if (!before || placed.length === 0 || !isDated(sentence, document)) return false;
  if (sentence.words.length - placed.length > FEW || sentence.words.some(({ lower }) => TELLS.test(lower)))
    return false;
  return before.words.some(({ lower }) => GAIN.test(lower));
}

/** Whether a settlement is what a verb speaks of: right before it, or before what is said of it between commas. */
export function isSubjectSettlement(draft: Draft, state: ReadingState): boolean {
  if (hasFarSubject(draft, state)) return true;
  return hasPlaceAmong(draft, state, draft.first - 5, 5, false) && !isWhereOnly(draft, state);
}

/** "the situation near Vuhledar is under control", "our office in Lyman": the place only says where. */
function isWhereOnly({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  const { settlement, site, part, force } = document.lexicon.classes;
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    if (index < 2) return isFrameOnly(sentence, index, first, document);
    if (placeAt(sentence, index, document) < 0) continue;
    if (placeAt(sentence, index - 1, document) >= 0) continue;
    // "Pskov: four aircraft were lost": the line's head is no subject.
    if (words[index + 1]!.gap.includes(':') && first - index > 2) return true;
    if (!/^(?:in|near|at|around|outside|inside)$/.test(words[index - 1]!.lower)) return false;
    const { lower, kind } = words[index - 2]!;
    return (
      words[index - 1]!.gap === ' ' &&
      kind.actor === null &&
      ![settlement, site, part, force].some((set) => set!.has(lower))
    );
  }
  return false;
}

/** "In occupied Henichesk another hospital has been given over": a noun of its own stands before the verb. */
function isFrameOnly(sentence: Sentence, index: number, first: number, document: EventDocument): boolean {
  const { words } = sentence;
  const at = [index, index - 1].find((one) => one >= 0 && placeAt(sentence, one, document) >= 0);
  if (at === undefined || first - at < 3) return false;
  if (words[at + 1]!.gap.includes(':')) return true;
  return at > 0 && /^(?:in|near|at|around)$/.test(words[at - 1]!.lower) && !words[at + 1]!.gap.includes(',');
}
