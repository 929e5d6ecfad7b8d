import type { Draft, ReadingState } from '../draft';
import type { Trigger } from '../lexicon/lexicon';
import { newDraft } from '../new-draft';
import { toPlace } from '../reading/claim-place';
import { isNaturalOrRehearsed } from '../reading/figurative';
import { scorePlace } from '../reading/place-score';
import { place } from '../refiners/place';
import type { EventType } from '../types';
import type { Chances } from './chances';
import type { Described } from './features';
import { KIND_OF, KINDS, type Kind } from './kinds';
import type { Site } from './sites';

/** From this likelihood on an event that no rule read is taken to have happened at a place. */
export const TOLD = 0.6;
/** Where the rules of place put it elsewhere, from this one on. */
const TOLD_AGAINST_PLACE = 0.75;
/** Where they put it at another place than that at which it was told, that one's own likelihood must reach this. */
const TOLD_BY_PLACE = 0.2;
/** A place that fits the telling word less is left: the scale is that of {@link scorePlace}. */
const LEAST_FIT = -1;

/** The event type as which a kind begins; a strike becomes one of its weapon when that is known. */
const TYPE_OF: Readonly<Record<Kind, EventType>> = {
  casualties: 'casualties',
  damage: 'damage',
  interception: 'interception',
  strike: 'shelling',
  battle: 'clash',
  capture: 'capture',
  liberation: 'liberation',
  withdrawal: 'withdrawal',
  evacuation: 'evacuation',
  movement: 'movement',
};

/**
 * Events of a sentence that no rule has read: what happened and by which word the weights say, at which of
 * the places the rules of place do, unless the weights are very sure. Placed already, to be refined as others are.
 */
export function add(described: Described, chances: Chances, state: ReadingState): readonly Draft[] {
  const { sites, drafts } = described;
  const added: Draft[] = [];
  const isRead = (kind: Kind, site: Site): boolean =>
    [...drafts, ...added].some(
      (draft) => draft.place?.placeId === site.placeId && isSameTo(KIND_OF[draft.type], kind),
    );
  for (const kind of KINDS)
    for (const site of sites) {
      if (chances.of(kind, site) < TOLD || isRead(kind, site)) continue;
      for (const draft of toldAt(kind, site, described, chances, state)) {
        const at = sites.find(({ placeId }) => placeId === draft.place?.placeId);
        if (!at || isRead(kind, at) || chances.of(kind, at) < TOLD_BY_PLACE) continue;
        added.push({ ...draft, confidence: chances.of(kind, at) * draft.confidence });
      }
    }
  return added;
}

/** What the word that tells of a kind at a site announces, wherever the rules of place put it. */
function toldAt(
  kind: Kind,
  site: Site,
  { sentence, drafts, document }: Described,
  chances: Chances,
  state: ReadingState,
): readonly Draft[] {
  const word = chances.wordFor(kind, site);
  if (word < 0) return [];
  const draft: Draft = {
    ...newDraft({
      type: TYPE_OF[kind],
      trigger: TRIGGERS[kind],
      rivals: [],
      sentence,
      first: word,
      last: word,
      voice: 'noun',
    }),
    confidence: 1,
    trace: [`learnt:${kind}`],
  };
  if (isNaturalOrRehearsed(draft, state)) return [];
  const placed = place.refine(draft, state);
  if (placed.some((one) => one.place?.placeId === site.placeId)) return placed;
  // "killed a man in A, on the edge of B": those words are read already, and their place is A. Fighting has more often several.
  const isTold = drafts.some(
    (one) =>
      !GROUND.includes(kind) &&
      KIND_OF[one.type] === kind &&
      one.voice !== 'noun' &&
      one.first <= word &&
      word <= one.last,
  );
  const isSure = !isTold && chances.of(kind, site) >= TOLD_AGAINST_PLACE && fits(draft, site, state);
  if (!isSure) return placed;
  const resolution = document.resolutions[site.resolution]!;
  return [{ ...draft, place: toPlace(resolution, site.resolution), confidence: resolution.confidence }];
}

function fits(draft: Draft, { resolution }: Site, { document }: ReadingState): boolean {
  return scorePlace(draft, document, document.resolutions[resolution]!, resolution).score >= LEAST_FIT;
}

/** Fighting for a place, taking and leaving it are told by the same words: of these the rules know better which it is. */
const GROUND: readonly Kind[] = ['battle', 'capture', 'liberation', 'withdrawal'];

function isSameTo(read: Kind | null, kind: Kind): boolean {
  return read === kind || (read !== null && GROUND.includes(read) && GROUND.includes(kind));
}

/** What stands in a draft for the words of the lexicon that announce something. */
const TRIGGERS = Object.fromEntries(KINDS.map((kind) => [kind, triggerOf(kind)])) as Readonly<
  Record<Kind, Trigger>
>;

function triggerOf(kind: Kind): Trigger {
  return {
    type: kind === 'strike' ? 'by-instrument' : TYPE_OF[kind],
    words: '',
    elements: [],
    order: 0,
    second: -1,
    isOpen: false,
    needs: [],
    unless: new Set(),
  };
}
