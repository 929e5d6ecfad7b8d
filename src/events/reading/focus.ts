import type { Resolution } from '../../../geo/types';
import type { Draft, ReadingState } from '../draft';
import { isBlowType } from '../event-types';
import type { ClaimPlace } from '../types';
import { isCompared } from './compared';
import { penaltyOfContainer } from './container';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';
import { isStretch } from './stretch';
import { isVenue } from './venue';

/** Sentences after which a settlement named in passing becomes what "the city" means. */
const STALE = 3;

/** Keeps the place that the next sentences may refer to. */
export function remember(sentence: Sentence, drafts: readonly Draft[], state: ReadingState): void {
  const placed = spokenOfLast(drafts);
  if (placed?.place) {
    const place = anchorOf(placed.place, state.document);
    state.focus = { place, sentence: sentence.index, alone: true };
    return;
  }
  if (sentence.resolutions.length === 0) return;
  const heads = isHeading(sentence, state.document);
  const fronted = frontedSettlement(sentence, state.document);
  if (!heads && fronted === null && isFresh(sentence, state)) return;
  const settlements = sentence.resolutions.filter((index) => isSpokenOf(index, sentence, state.document));
  const named = fronted ?? settlements[0];
  if (named === undefined) return;
  const { place, lat, lon, precision, radiusKm } = state.document.resolutions[named]!;
  const focus: ClaimPlace = {
    resolution: named,
    placeId: place!.id,
    name: place!.name,
    lat: lat!,
    lon: lon!,
    precision,
    radiusKm,
  };
  state.focus = {
    place: focus,
    sentence: sentence.index,
    alone: settlements.length === 1 || fronted !== null,
    ...(heads ? { heads } : {}),
  };
}

/**
 * The draft whose place the next sentence speaks of: the last one, but not what a blow somewhere else
 * put out: "knocked out a plant in A, leaving much of B dark".
 */
function spokenOfLast(drafts: readonly Draft[]): Draft | undefined {
  const placed = drafts.filter(({ place, background }) => place && !background && isSettlement(place));
  const last = placed.at(-1);
  if (last?.type !== 'damage' || placed.some((one) => isBlow(one) && isAtOnePlace(one, last))) return last;
  return placed.find(isBlow) ?? last;
}

function isBlow({ type, polarity }: Draft): boolean {
  return isBlowType(type) && polarity === 'asserted';
}

function isAtOnePlace({ place: a }: Draft, { place: b }: Draft): boolean {
  return a?.placeId === b?.placeId;
}

/** Whether what is in focus is still what the paragraph speaks of, and no settlement named in passing takes its place. */
function isFresh({ index, paragraph }: Sentence, { focus, document }: ReadingState): boolean {
  if (!focus || index - focus.sentence > STALE) return false;
  return document.sentences[focus.sentence]!.paragraph === paragraph;
}

/** A settlement that a sentence speaks of: not one that only says where another lies, nor what it is held against. */
function isSpokenOf(index: number, sentence: Sentence, document: EventDocument): boolean {
  const resolution = document.resolutions[index]!;
  if (!isNamedSettlement(resolution) || isStretch(resolution, document.source.text)) return false;
  // Not all the facts of a mention: most sentences tell of no event, and nothing else asks for theirs.
  return (
    !isCompared(resolution, document.source.text) &&
    penaltyOfContainer(sentence, document, resolution, index) === 0 &&
    !isVenue(sentence, sentence.wordAt(resolution.start), document)
  );
}

/** "In X the market is closed": the settlement that a sentence without an event of its own opens with. */
function frontedSettlement(sentence: Sentence, document: EventDocument): number | null {
  if (sentence.size === 0 || !/^(?:in|at|near|around|outside)$/.test(sentence.kindAt(0).lower)) return null;
  const { words, resolutions } = sentence;
  const [index] = resolutions;
  if (index === undefined || !isNamedSettlement(document.resolutions[index]!)) return null;
  const at = words.findIndex(({ start }) => start >= document.resolutions[index]!.start);
  return at > 0 && at <= 4 ? index : null;
}

/** Words that a line has which only names a place, at most. */
const HEADING = 3;

/** "03:40 Lozova.", "Toretsk": a sentence that only names a place, and what follows it speaks of that. */
function isHeading(sentence: Sentence, document: EventDocument): boolean {
  const { size, resolutions, hasTrigger } = sentence;
  if (hasTrigger || resolutions.length !== 1 || size > HEADING * 2) return false;
  return (
    sentence.words.filter(({ lower }) => !/^\d/.test(lower)).length <= HEADING &&
    isNamedSettlement(document.resolutions[resolutions[0]!]!)
  );
}

/** How many mentions back the settlement itself is looked for; it keeps a long text linear. */
const ANCHOR_REACH = 200;

/**
 * The settlement itself, for "the city" in a later sentence: without what "further west" made of the
 * precision, and not the point six kilometres away from it that an event was placed at.
 */
function anchorOf(place: ClaimPlace, { resolutions }: EventDocument): ClaimPlace {
  const resolution = resolutions[place.resolution]!;
  const { precision, radiusKm } = resolution;
  if (!resolution.relation) return { ...place, precision, radiusKm };
  const nearest = Math.max(0, place.resolution - ANCHOR_REACH);
  let anchor = place.resolution - 1;
  while (
    anchor >= nearest &&
    (resolutions[anchor]!.place?.id !== place.placeId || resolutions[anchor]!.relation)
  )
    anchor--;
  const { lat, lon, uncertaintyKm } = resolution.place!;
  const mention = anchor < nearest ? place.resolution : anchor;
  return { ...place, resolution: mention, lat, lon, precision: 'settlement', radiusKm: uncertaintyKm };
}

function isSettlement({ precision }: ClaimPlace): boolean {
  return precision === 'settlement' || precision === 'exact' || precision === 'near';
}

function isNamedSettlement({ kind, place, lat, lon, precision }: Resolution): boolean {
  return kind === 'literal' && place !== null && lat !== null && lon !== null && precision === 'settlement';
}
