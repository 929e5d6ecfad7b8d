import { distanceKm } from '../../../geo/index';
import { EVENT_TYPES } from '../../../src/events/event-types';
import type { Claim } from '../../../src/events/types';
import { accepted, type GoldEvent, type MarkedDispatch } from '../../support/dispatches';
import type { ReadDispatch } from '../../support/read-dispatch';
import { isRightPlace, matchToponyms } from '../../support/score-toponyms';
import type { FoundEvent } from './found';
import { isMet } from './judge';
import type { MarkPair } from './match';

/** Why a mark is not met, or what an invented event is, as far as it can be told without reading. */
export type Cause =
  | 'missed: its place is not found or read as another'
  | 'missed: nothing announces it'
  | 'missed: read as another type'
  | 'missed: read at another place'
  | 'missed: read as unplaced'
  | 'missed: read, but not as having happened'
  | 'missed: read, but merged into another event'
  | 'invented: a marked event at another place'
  | 'invented: a marked event as another type'
  | 'invented: told in a sentence with marks'
  | 'invented: in a sentence without any';

/** Why a mark of a text is not met: by the claims of the sentences that its words stand in. */
export function causeOfMiss(mark: GoldEvent, { dispatch, reading }: ReadDispatch<MarkedDispatch>): Cause {
  const claims = reading.claims.filter(({ sentence }) =>
    dispatch.article.text.slice(sentence.start, sentence.end).includes(mark.quote),
  );
  const found = claims.map(asFound);
  const here = claims.filter(
    (_, index) => isMet(mark, found[index]!) && isAtThatVeryPlace(mark, found[index]!),
  );
  if (here.length > 0) {
    return here.some(({ polarity }) => polarity === 'asserted')
      ? 'missed: read, but merged into another event'
      : 'missed: read, but not as having happened';
  }
  if (isPlaceLost(mark, { dispatch, reading })) return 'missed: its place is not found or read as another';
  const sameType = found.filter(({ type }) => isOfAcledType(type, mark));
  if (sameType.length > 0) {
    return sameType.every(({ placeId }) => placeId === '')
      ? 'missed: read as unplaced'
      : 'missed: read at another place';
  }
  const anywhere = accepted(mark.type)[0]!;
  const there = found.some((event) => isMet({ ...mark, type: event.type }, event) && event.type !== anywhere);
  return there ? 'missed: read as another type' : 'missed: nothing announces it';
}

/** What an event that meets no mark is: by the unmet marks of its sentence. */
export function causeOfInvention(event: FoundEvent, pairs: readonly MarkPair[], text: string): Cause {
  const sentence = text.slice(event.sentenceStart ?? 0, event.sentenceEnd ?? 0);
  const told = pairs.filter(({ mark }) => sentence.includes(mark.quote));
  const unmet = told.filter(({ found }) => found === null);
  if (unmet.some(({ mark }) => isOfAcledType(event.type, mark)))
    return 'invented: a marked event at another place';
  if (unmet.some(({ mark }) => isMet({ ...mark, type: event.type }, event))) {
    return 'invented: a marked event as another type';
  }
  return told.length > 0 ? 'invented: told in a sentence with marks' : 'invented: in a sentence without any';
}

/** Neighbouring villages meet each other's marks; the cause asks for the place itself, kilometres. */
const SAME_PLACE_KM = 4;

function isAtThatVeryPlace({ lat, lon, precision }: GoldEvent, found: FoundEvent): boolean {
  if (lat === null || lon === null || found.lat == null || found.lon == null) return true;
  const isArea = precision === 'district' || precision === 'region' || precision === 'country';
  return isArea || distanceKm(lat, lon, found.lat, found.lon) <= SAME_PLACE_KM;
}

function isOfAcledType(type: FoundEvent['type'], mark: GoldEvent): boolean {
  const types = accepted(mark.type).map((one) => EVENT_TYPES[one].acledType);
  return types.includes(EVENT_TYPES[type].acledType);
}

/** True when none of the mentions of the mark's place is found where it is. */
function isPlaceLost(mark: GoldEvent, { dispatch, reading }: ReadDispatch<MarkedDispatch>): boolean {
  if (mark.place === null) return false;
  const { pairs } = matchToponyms(dispatch.toponyms, reading.resolutions);
  return !pairs.some(
    ({ gold, found }) => gold.place === mark.place && found && isRightPlace({ gold, found }),
  );
}

function asFound({ type, time, place, initiator, attribution, sentence, trigger }: Claim): FoundEvent {
  return {
    type,
    start: time.start,
    end: time.end,
    placeId: place?.placeId ?? '',
    placeName: place?.name ?? '',
    geoPrecision: place?.precision ?? '',
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    initiator,
    status: 'reported',
    attribution,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
  };
}
