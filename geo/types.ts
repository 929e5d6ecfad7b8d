/**
 * The nouns of the geoparser. Everything here is plain, readonly data: it can be posted to a
 * worker, written as JSON and compared by value.
 *
 * Offsets are UTF-16 code units of the article's text as read, half-open, so that
 * `text.slice(start, end) === quote`. Coordinates are WGS 84 in degrees, distances kilometres.
 */

/** A half-open range of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** GeoNames feature classes: A administrative, H water, L area, P settlement, S spot, T terrain and so on. */
export type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T' | 'U' | 'V';

/** How a name relates to its place. */
export type NameKind = 'official' | 'former' | 'exonym' | 'variant' | 'demonym';

/** One name of a place, in one language, with the years in which it was official where known. */
export interface PlaceName {
  readonly text: string;
  /** BCP 47 language, or '' where the source does not tell. */
  readonly lang: string;
  readonly kind: NameKind;
  /** First year (or ISO date) on which the name was official; absent when unknown. */
  readonly from?: string;
  /** First year (or ISO date) on which it no longer was; absent when unknown or still in force. */
  readonly to?: string;
}

/** A gazetteer entry, without its names and its outline, which are looked up when needed. */
export interface Place {
  /** `gn:709248` for a GeoNames id, `fl:robotyne` for a curated entry, `us:06059` for an American county by its census number, `cj:…` for a package entry without an id, `text:…` for one learnt from the text. */
  readonly id: string;
  /** Name in English as our interface shows it. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly featureClass: FeatureClass;
  /** GeoNames feature code: PPL, PPLA, ADM1, RGN, PSN, … */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2, '' for seas and continents. */
  readonly country: string;
  /** GeoNames country and first-level code joined by a dot (`UA.05`), '' when there is none. */
  readonly admin1: string;
  /** Inhabitants, 0 when unknown. */
  readonly population: number;
  /** Uncertainty of the coordinate in kilometres; 0 when it is as good as the source's. */
  readonly uncertaintyKm: number;
}

/** Outline of a region: GeoJSON MultiPolygon coordinates, longitude before latitude. */
export type Area = readonly (readonly (readonly (readonly [number, number])[])[])[];

/**
 * A gazetteer as the geoparser sees it: read-only, in memory, synchronous. Places are numbered
 * 0 … size-1; the numbers are valid for one gazetteer object only, ids are for ever.
 */
export interface Gazetteer {
  readonly size: number;
  place(index: number): Place;
  /** `Place.featureClass` alone, for passes over all places: a whole place is dearer to read. */
  featureClass(index: number): FeatureClass;
  /** `Place.country` alone, as well. */
  country(index: number): string;
  /** Id of a place, without reading the rest of it. */
  id(index: number): string;
  /** Index of a place id, or -1. */
  indexOf(id: string): number;
  /** All names of a place, its display name first. */
  names(index: number): readonly PlaceName[];
  /** Name in a language ('en', 'uk', 'ru'), official before variant; the display name when there is none. */
  nameIn(index: number, lang: string): string;
  /** Outline, or null when the place is drawn as a point. */
  area(index: number): Area | null;
  /** The names as a trie over folded tokens. */
  readonly trie: NameTrie;
  /** Indexes of the places within `km` of a point, nearest first, at most `limit` (default 100). */
  near(lat: number, lon: number, km: number, limit?: number): readonly number[];
}

/**
 * Names as a trie over tokens folded by `geo/text/fold`. Nodes are opaque integers. A walk begins
 * at `root`, follows one folded token a step, and reads the places at any node on the way.
 */
export interface NameTrie {
  readonly root: number;
  /** The child of `node` by a folded token, or -1. */
  step(node: number, token: string): number;
  /** Indexes of the places whose whole name ends at this node; empty for most. */
  places(node: number): readonly number[];
  /** The names that end at this node, one for each entry of `places(node)`: tells a demonym from a former name. */
  names(node: number): readonly PlaceName[];
  /** Visits every edge out of `node` in the order of its folded tokens; for searching, not for reading texts. */
  children(node: number, visit: (token: string, child: number) => void): void;
}

/** Whether the event can have happened at the place named, or the place stands for something else. */
export type ToponymKind = 'literal' | 'associative';

/** How precise the words are about where. */
export type GeoPrecision = 'exact' | 'settlement' | 'near' | 'district' | 'region' | 'country';

/** How a place that is meant is related to the place that is named. */
export interface SpatialRelation {
  readonly type: 'offset' | 'direction' | 'near' | 'between' | 'part';
  /** Words of the relation, e.g. `7 km southwest of`. */
  readonly span: Span;
  /** Distance in kilometres, when given. */
  readonly distanceKm?: number;
  /** Bearing from the anchor in degrees clockwise from north, when given. */
  readonly bearing?: number;
  /** Place id of the second anchor of a `between`. */
  readonly otherPlaceId?: string;
  /** Where the relation points: the centre of the uncertainty circle. */
  readonly lat: number;
  readonly lon: number;
  /** Radius of the uncertainty circle, kilometres. */
  readonly radiusKm: number;
}

/** A span of text that names a place, before it is decided which. */
export interface Toponym extends Span {
  readonly quote: string;
  readonly kind: ToponymKind;
  /** Name of the recogniser that found it and of the refiners that changed it, in order. */
  readonly trace: readonly string[];
  /** Indexes into the gazetteer that the span may mean. */
  readonly candidates: readonly number[];
  /** Feature class or code that the text itself demands: `ADM1` for "Kharkiv Oblast", `river` words and so on. */
  readonly wants?: { readonly featureClass?: FeatureClass; readonly featureCode?: string };
  /** Coordinates that stand in the text itself. */
  readonly coordinates?: { readonly lat: number; readonly lon: number; readonly precisionKm: number };
}

/** One reading of a toponym, with the evidence for it. */
export interface Candidate {
  readonly place: Place;
  /** Share of the belief, 0 to 1; all candidates of a resolution sum to at most 1. */
  readonly score: number;
  /** Contribution of each evidence feature by name, in log-odds. */
  readonly evidence: Readonly<Record<string, number>>;
}

/**
 * Why a toponym has no place: the gazetteer has none of the name; more likely a place of the name
 * that it lacks; several of the name and nothing to tell them apart; or none where the text puts it.
 */
export type NilReason = 'unknown' | 'unseen' | 'undecided' | 'abroad';

/** A toponym with the place it is taken to mean; `place` is null for NIL. */
export interface Resolution extends Span {
  readonly quote: string;
  readonly kind: ToponymKind;
  readonly place: Place | null;
  /** Where to draw it: the place's point, or the relation's; null when NIL. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: GeoPrecision;
  /** Uncertainty radius in kilometres; 0 for a point. */
  readonly radiusKm: number;
  /** True when the place was learnt from the text (`Place.id` begins with `text:`). */
  readonly learnt: boolean;
  readonly relation: SpatialRelation | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first, at most eight. */
  readonly candidates: readonly Candidate[];
  /** The words from which a learnt place was learnt: "6km northwest of Bakhmut"; only when `learnt`. */
  readonly learntFrom?: readonly string[];
  /** Why `place` is null; absent when it is not, and for coordinates, which need no place. */
  readonly nil?: NilReason;
  /** How it was decided; only with {@link GeoparseOptions.explain}. */
  readonly why?: Explanation;
}

/** How the place of a toponym was decided, for people to read. */
export interface Explanation {
  /** Log-odds, from the words around, that it is a place at all. */
  readonly belief: number;
  /** Belief and the best candidate's evidence together, and what they had to exceed; log-odds. */
  readonly odds: number;
  readonly threshold: number;
  /** Share of the belief at the best candidate's place, and what it had to reach; 0 to 1. */
  readonly share: number;
  readonly leastShare: number;
  /** Share of the belief in a place that the gazetteer lacks. */
  readonly unseen: number;
  /** What in the text spoke: containers, distances, directions, each a phrase such as "in Idaho". */
  readonly spoke: readonly string[];
}

/** What {@link Geoparser} needs beside the text. */
export interface GeoparseOptions {
  /** BCP 47 language of the text; default 'en'. */
  readonly lang?: string;
  /** Called with 0 to 1 between chunks of a long text. */
  readonly onProgress?: (done: number) => void;
  /** Checked between chunks; aborting throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Whether resolutions tell why they were decided so; default false. */
  readonly explain?: boolean;
}
