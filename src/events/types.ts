/**
 * What is said to have happened. A {@link Claim} is one source's word in one sentence and is never
 * edited; a {@link FrontlineEvent} is what one or more claims speak of, as a GeoJSON Feature with
 * flat properties that any GIS opens.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoPrecision, Span } from '../../geo/types';
import type { TimeInterval } from '../time/types';

/** Our event types, finer than ACLED's; `event-types.ts` maps each to a family and to ACLED. */
export type EventType =
  | 'assault'
  | 'repelled-assault'
  | 'clash'
  | 'advance'
  | 'shelling'
  | 'air-strike'
  | 'missile-strike'
  | 'drone-strike'
  | 'explosion'
  | 'interception'
  | 'capture'
  | 'liberation'
  | 'withdrawal'
  | 'reinforcement'
  | 'fortification'
  | 'movement'
  | 'evacuation'
  | 'casualties'
  | 'damage'
  | 'invasion'
  | 'other';

/** The six families that carry the colours. */
export type EventFamily = 'ground' | 'strikes' | 'control' | 'civilians' | 'movement' | 'other';

export type EventStatus = 'reported' | 'claimed' | 'corroborated' | 'disputed' | 'retracted';

export type Polarity = 'asserted' | 'denied' | 'possible';

/** Where a claim's event happened. */
export interface ClaimPlace {
  /** Index into the reading's resolutions, so that text, card and map agree. */
  readonly resolution: number;
  readonly placeId: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: GeoPrecision;
  readonly radiusKm: number;
}

/** One source saying that something happened. */
export interface Claim {
  readonly id: string;
  readonly type: EventType;
  readonly polarity: Polarity;
  /** Who says so, as printed and normalised ("Shoigu", "General Staff"); '' when the outlet itself does. */
  readonly attribution: string;
  readonly initiator: string;
  readonly target: string;
  readonly time: TimeInterval;
  readonly place: ClaimPlace | null;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** The words that announce the event. */
  readonly trigger: Span;
  readonly quote: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Names of the rules that made it, in order. */
  readonly trace: readonly string[];
  readonly sourceId: string;
  /** True for background: history, a year ago, before the text's own days. */
  readonly background: boolean;
}

/**
 * Flat properties of an event; the order is the order of our files' columns. A type alias and
 * not an interface, so that it is assignable to GeoJSON's index signature.
 */
export type EventProperties = {
  readonly id: string;
  readonly type: EventType;
  readonly acledType: string;
  readonly acledSubType: string;
  readonly status: EventStatus;
  readonly title: string;
  /** RFC 3339 in UTC, inclusive. */
  readonly start: string;
  /** RFC 3339 in UTC, exclusive. */
  readonly end: string;
  readonly timePrecision: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly geoPrecision: GeoPrecision | '';
  readonly radiusKm: number;
  readonly initiator: string;
  readonly target: string;
  readonly attribution: string;
  readonly confidence: number;
  readonly quote: string;
  readonly sourceId: string;
  /** 'stated', 'implied' or 'publication'. */
  readonly timeCertainty?: string;
  readonly sourceTitle?: string;
  readonly sourceUrl?: string;
  readonly sentenceStart?: number;
  readonly sentenceEnd?: number;
  readonly triggerStart?: number;
  readonly triggerEnd?: number;
  /** Index of the resolution in the reading, -1 when unplaced. */
  readonly resolution?: number;
  readonly background?: boolean;
  /** Point at which the place lies when the geometry is an area, so that lists can fly to it. */
  readonly lat?: number | null;
  readonly lon?: number | null;
};

/** An event as a GeoJSON Feature; geometry is null when unplaced, an area for a region. */
export type FrontlineEvent = Feature<Geometry | null, EventProperties>;

export type FrontlineEventCollection = FeatureCollection<Geometry | null, EventProperties>;
