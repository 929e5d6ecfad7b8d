import type { FeatureClass } from '../../types';

/** What a word beside a name demands of the place. */
export interface FeatureDemand {
  readonly featureClass?: FeatureClass;
  readonly featureCode?: string;
}

const REGION: FeatureDemand = { featureClass: 'A', featureCode: 'ADM1' };
const DISTRICT: FeatureDemand = { featureClass: 'A', featureCode: 'ADM2' };
const WATER: FeatureDemand = { featureClass: 'H' };
const LAND: FeatureDemand = { featureClass: 'T' };
const SITE: FeatureDemand = { featureClass: 'S' };
const AREA: FeatureDemand = { featureClass: 'L' };

/** Administrative words that follow a name: "Kharkiv Oblast", "Bakhmut district". */
export const ADMINISTRATIVE_WORDS: ReadonlyMap<string, FeatureDemand> = new Map([
  ...[
    'oblast',
    'oblasts',
    'region',
    'regions',
    'province',
    'provinces',
    'governorate',
    'prefecture',
    'state',
    'krai',
    'kray',
    'oblast’',
    'voivodeship',
    'obl',
  ].map((word) => [word, REGION] as const),
  ...[
    'raion',
    'raions',
    'rayon',
    'district',
    'districts',
    'county',
    'counties',
    'parish',
    'borough',
    'municipality',
    'hromada',
    'township',
    'co',
  ].map((word) => [word, DISTRICT] as const),
]);

/** Military words for the land around a town: "the Kupiansk direction". */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set([
  'direction',
  'directions',
  'axis',
  'sector',
  'sectors',
  'front',
  'frontline',
  'line',
]);

/** Generic words that follow a proper name and make it that of a natural feature or a site. */
export const FEATURE_WORDS_AFTER: ReadonlyMap<string, FeatureDemand> = new Map([
  ...[
    'river',
    'lake',
    'sea',
    'bay',
    'creek',
    'strait',
    'straits',
    'reservoir',
    'canal',
    'ocean',
    'gulf',
    'channel',
    'lagoon',
    'sound',
    'harbor',
    'harbour',
    'estuary',
    'falls',
  ].map((word) => [word, WATER] as const),
  ...[
    'island',
    'islands',
    'peninsula',
    'mountain',
    'mountains',
    'hills',
    'valley',
    'desert',
    'spit',
    'cape',
    'isle',
    'isles',
    'plateau',
    'canyon',
    'glacier',
    'mount',
    'ridge',
    'reef',
    'beach',
    'coast',
    'delta',
    'forest',
    'heights',
  ].map((word) => [word, LAND] as const),
  ...[
    'airport',
    'airfield',
    'bridge',
    'dam',
    'port',
    'station',
    'prison',
    'stadium',
    'cemetery',
    'monastery',
    'castle',
    'palace',
    'tower',
    'mall',
  ].map((word) => [word, SITE] as const),
  ...['park', 'reserve', 'zone'].map((word) => [word, AREA] as const),
]);

/** Generic words that stand before a proper name: "Lake Baikal", "Mount Hood", "Cape Fiolent". */
export const FEATURE_WORDS_BEFORE: ReadonlyMap<string, FeatureDemand> = new Map([
  ['lake', WATER],
  ['mount', LAND],
  ['mt', LAND],
  ['cape', LAND],
  ['fort', { featureClass: 'P' }],
  ['port', { featureClass: 'P' }],
  ['camp', SITE],
]);

/** Words of kind: "the village of X", "the X region", "the town X". */
export const KIND_WORDS: ReadonlyMap<string, FeatureDemand> = new Map<string, FeatureDemand>([
  ...[
    'village',
    'villages',
    'town',
    'towns',
    'city',
    'cities',
    'settlement',
    'settlements',
    'hamlet',
    'suburb',
    'suburbs',
    'outskirts',
    'capital',
    'municipality',
    'neighbourhood',
    'neighborhood',
    'community',
    'township',
    'stronghold',
    'hub',
    'streets',
    'ruins',
    'resort',
  ].map((word) => [word, { featureClass: 'P' }] as const),
  ...['region', 'oblast', 'province', 'state', 'governorate', 'prefecture', 'republic'].map(
    (word) => [word, REGION] as const,
  ),
  ...['district', 'county', 'raion'].map((word) => [word, DISTRICT] as const),
  ...['river', 'lake', 'sea', 'bay', 'strait', 'gulf'].map((word) => [word, WATER] as const),
  ...['island', 'peninsula', 'mountain', 'spit', 'valley'].map((word) => [word, LAND] as const),
  ['country', { featureClass: 'A', featureCode: 'PCLI' }],
  ['nation', { featureClass: 'A', featureCode: 'PCLI' }],
]);
