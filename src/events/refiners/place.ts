import type { Resolution } from '../../../geo/types';
import type { Draft, EventRefiner, ReadingState } from '../draft';
import { findAnaphora } from '../reading/anaphora';
import { expandList } from '../reading/place-list';
import { type Option, scorePlace } from '../reading/place-score';
import type { ClaimPlace } from '../types';

/** How many sentences a place is remembered for events that name none. */
const MEMORY = 2;

/**
 * Gives a draft its place: the literal mention that the trigger governs, each member of a list, what
 * an anaphor stands for, or the place of the sentence before. Associative mentions are never used.
 */
export const place: EventRefiner = {
  name: 'place',
  refine(draft, state) {
    const landmark = draft.trace.find((rule) => rule.startsWith('landmark:'))?.slice('landmark:'.length);
    if (landmark) return [{ ...draft, place: landmarkPlace(landmark, state) }];
    const best = bestOption(draft, state);
    if (best?.resolution !== undefined) {
      return expandList(best.resolution, draft.sentence, state.document).map((index) => ({
        ...draft,
        place: vague(toPlace(state.document.resolutions[index]!, index), draft),
        confidence: draft.confidence * (0.6 + 0.4 * state.document.resolutions[index]!.confidence),
        trace: [...draft.trace, 'place:named'],
      }));
    }
    if (best && state.focus) return [atFocus(draft, state.focus.place, 0.15, 'place:anaphor')];
    const { focus } = state;
    const near = focus && draft.sentence.index - focus.sentence <= MEMORY;
    if (near && !namesOther(draft, state)) return [atFocus(draft, focus.place, 0.25, 'place:carried')];
    return [{ ...draft, confidence: draft.confidence - 0.2 }];
  },
};

/** Where a landmark happened: its own country, when the text names it as a place at all. */
function landmarkPlace(name: string, { document }: ReadingState): ClaimPlace | null {
  const landmark = document.lexicon.landmarks.find((one) => one.name === name);
  const index = document.resolutions.findIndex(
    ({ kind, place, lat, lon }) =>
      kind === 'literal' &&
      place &&
      lat !== null &&
      lon !== null &&
      landmark?.places.includes(place.name.toLowerCase()),
  );
  return index < 0 ? null : toPlace(document.resolutions[index]!, index);
}

function bestOption(draft: Draft, state: ReadingState): Option | null {
  const { resolutions } = state.document;
  const options: Option[] = [];
  for (const index of draft.sentence.resolutions) {
    const resolution = resolutions[index]!;
    if (resolution.lat === null || resolution.lon === null || !resolution.place) continue;
    if (resolution.kind !== 'literal') continue;
    options.push(scorePlace(draft, state.document, resolution, index));
  }
  if (state.focus) options.push(...findAnaphora(draft, state.document.lexicon));
  options.sort((a, b) => b.score - a.score);
  return options[0] && options[0].score > -3 ? options[0] : null;
}

/** A sentence that names some other place, even one without coordinates, does not inherit. */
function namesOther({ sentence }: Draft, { document }: ReadingState): boolean {
  return sentence.resolutions.some((index) => document.resolutions[index]!.kind === 'literal');
}

function atFocus(draft: Draft, place: ClaimPlace, less: number, rule: string): Draft {
  return {
    ...draft,
    place: vague(place, draft),
    confidence: draft.confidence - less,
    trace: [...draft.trace, rule],
  };
}

/** Radius in kilometres for "further west" of a place without a distance. */
const VAGUE_KM = 10;

/** "further west" without a distance: the place is kept and its circle widened. */
function vague(place: ClaimPlace, { sentence, first, last }: Draft): ClaimPlace {
  const words = sentence.words.slice(Math.max(0, first - 2), last + 5).map(({ lower }) => lower);
  const at = words.findIndex((word) => word === 'further' || word === 'farther');
  if (at < 0 || !/^(?:north|south)?(?:east|west)?(?:ward)?$/.test(words[at + 1] || '-')) return place;
  return { ...place, precision: 'near', radiusKm: Math.max(place.radiusKm, VAGUE_KM) };
}

function toPlace(resolution: Resolution, index: number): ClaimPlace {
  return {
    resolution: index,
    placeId: resolution.place!.id,
    name: resolution.place!.name,
    lat: resolution.lat!,
    lon: resolution.lon!,
    precision: resolution.precision,
    radiusKm: resolution.radiusKm,
  };
}
