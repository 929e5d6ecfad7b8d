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

/** What kind of weapon struck, by the words of the clause. */
export type WeaponClass =
  | 'artillery'
  | 'rocket'
  | 'missile'
  | 'drone'
  | 'bomb'
  | 'mine'
  | 'small-arms'
  | 'armour'
  | 'naval';

/** What befell people. */
export type Harm = 'killed' | 'wounded' | 'captured' | 'missing';

/** How many people came to harm, as one claim says it. */
export interface Toll {
  readonly harm: Harm;
  /** Who they are, as a plain word: `civilians`, `children`, `soldiers`; '' when it is not told. */
  readonly who: string;
  /** Fewest of them: 20 for "at least 20", 0 for "up to 300". */
  readonly least: number;
  /** Most of them; null where the words leave it open ("at least 20"). */
  readonly most: number | null;
  /** True when they are counted in another toll of the claim already: "12, including two children". */
  readonly part?: true;
}

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
  readonly toll: readonly Toll[];
  readonly weapon: WeaponClass | '';
  /** Side that gained the place and side that lost it, '' where it is not told or nobody did. */
  readonly gainedBy: string;
  readonly lostBy: string;
  /** The other end of a line of which `place` is one: "from A to B". */
  readonly to: ClaimPlace | null;
  /** Party to the war that whoever says so belongs to, '' for none. */
  readonly party: string;
  /** The words that say who says so. */
  readonly speaker: Span | null;
  /** The words that say when. */
  readonly when: Span | null;
}

/** One claim as a file of events carries it, for the card: plain JSON, spans as UTF-16 offsets, -1 where there is none. */
export type EventClaim = {
  readonly id: string;
  readonly polarity: Polarity;
  /** How sure this claim alone makes its event. */
  readonly status: EventStatus;
  readonly attribution: string;
  readonly party: string;
  readonly quote: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  /** RFC 3339 in UTC, inclusive and exclusive, as in {@link EventProperties}. */
  readonly start: string;
  readonly end: string;
  readonly timePrecision: string;
  readonly initiator: string;
  readonly target: string;
  readonly toll: readonly Toll[];
  readonly confidence: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly triggerStart: number;
  readonly triggerEnd: number;
  readonly speakerStart: number;
  readonly speakerEnd: number;
  readonly whenStart: number;
  readonly whenEnd: number;
  /** Names of the rules that made it, in order. */
  readonly trace: readonly string[];
};

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
  /** Side that gained the place and side that lost it, '' for neither. */
  readonly gainedBy?: string;
  readonly lostBy?: string;
  readonly weapon?: WeaponClass | '';
  /**
   * Fewest and most people harmed over all claims; both null where none is told, the most null where
   * the words leave it open ("at least 20").
   */
  readonly killedMin?: number | null;
  readonly killedMax?: number | null;
  readonly woundedMin?: number | null;
  readonly woundedMax?: number | null;
  readonly capturedMin?: number | null;
  readonly capturedMax?: number | null;
  /** Name of the rule that merged the claims, '' for a single one. */
  readonly mergedBy?: string;
  readonly claimCount?: number;
  /** 'stated', or 'implied' where no word says who did it and only who holds the place does; '' for nobody. */
  readonly initiatorCertainty?: string;
};

/**
 * An event as a GeoJSON Feature; geometry is null when unplaced, an area for a region. `claims` is a
 * foreign member that holds what it was made of, the best first.
 */
export interface FrontlineEvent extends Feature<Geometry | null, EventProperties> {
  readonly claims?: readonly EventClaim[];
}

export interface FrontlineEventCollection extends FeatureCollection<Geometry | null, EventProperties> {
  // GeoJSON's types are mutable.
  features: FrontlineEvent[];
}
