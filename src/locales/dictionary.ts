/**
 * The words of the interface: one interface, one file a language that fills it, so that a missing
 * word is a type error. Functions take counts and names; plurals follow Intl.PluralRules.
 */
import type { Translation } from '@shoelace-style/localize';
import type { GeoPrecision } from '../../geo/types';
import type { EventFamily, EventStatus, EventType, Harm, Polarity, WeaponClass } from '../events/types';

/** How far a running read has come, in words that the dictionary chooses. */
export type ReadingStage = 'gazetteer' | 'reading';

/** What the title of an event is made of. */
export interface TitleParts {
  /** The title in English, as the event brings it. */
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** '' for an event without a place. */
  readonly place: string;
  /** Whether it happened near the place and not at it. */
  readonly near: boolean;
  /** Party whose claim it is, as events name it; '' for none. */
  readonly party: string;
}

export interface FrontlineTranslation extends Translation {
  // Nouns of the field
  readonly eventType: (type: EventType) => string;
  readonly family: (family: EventFamily) => string;
  readonly status: (status: EventStatus) => string;
  /** One sentence saying what a status means. */
  readonly statusMeaning: (status: EventStatus) => string;
  /** What is said of an event by one who speaks of it. */
  readonly polarity: (polarity: Polarity) => string;
  readonly harm: (harm: Harm) => string;
  /** Who came to harm, by the plain English word; a word that is not known stays. */
  readonly victims: (who: string) => string;
  readonly weapon: (weapon: WeaponClass) => string;
  /** A party or a unit by its English name; a name that is not known stays. */
  readonly actor: (name: string) => string;
  /** Why claims were taken for one event, by the name of the rule; a name that is not known stays. */
  readonly mergeRule: (rule: string) => string;
  /** Title of an event in this language; English takes it as it is. */
  readonly eventTitle: (parts: TitleParts) => string;
  /** How precise a place is, e.g. "within 7 km"; `km` is 0 for a point. */
  readonly precision: (precision: GeoPrecision | '', km: string) => string;
  readonly confidence: (percent: string) => string;
  readonly unplaced: string;
  coordinates: (lat: string, north: boolean, lon: string, east: boolean) => string;
  readonly undated: string;
  readonly untitled: string;

  // Numbers and ranges
  readonly rangeSeparator: string;
  readonly eventsShown: (shown: number, total: number, numbers: readonly [string, string]) => string;
  readonly eventCount: (count: number, number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly upTo: (number: string) => string;
  readonly kilometres: (number: string) => string;
  readonly timeAllTime: string;
  readonly aboutTime: string;
  readonly inferredWho: string;
  readonly publicationTime: string;

  // Map
  readonly map: string;
  readonly legend: string;
  readonly legendColour: string;
  readonly legendShape: string;
  readonly legendVague: string;
  /** A disc with a number in it: events that lie close together. */
  readonly legendJoined: string;
  readonly legendDensity: string;
  readonly legendRegion: string;
  readonly loading: (name: string) => string;
  /** `read` and `total` in megabytes; `total` is '' when it is not known. */
  readonly loadingBytes: (name: string, read: string, total: string, count: number, number: string) => string;
  readonly loadStopped: (count: number, number: string) => string;
  readonly emptyMap: string;
  readonly noWebGL: string;
  readonly cancel: string;
  readonly retry: string;
  readonly notFound: (url: string, status: number) => string;
  readonly unreachable: (url: string) => string;
  readonly unreadable: (url: string, reason: string) => string;
  /** The host of an archive answers with whole files only. */
  readonly noRanges: (url: string) => string;
  readonly zoomInForEvents: string;
  /** From afar places are counted for whole days or longer; which ones. */
  readonly countedRange: (range: string) => string;
  /** Parts of the filter that counts of very many events cannot follow. */
  readonly countsLeaveAside: (names: string) => string;
  readonly brokenRows: (count: number, total: number, first: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;

  // Timeline
  readonly timeline: string;
  readonly rangeStart: string;
  readonly rangeEnd: string;
  readonly rangeMove: string;
  readonly from: string;
  readonly to: string;
  readonly play: string;
  readonly pause: string;
  readonly stepBack: string;
  readonly stepForward: string;
  readonly speed: string;
  /** Less than a day is said in hours. */
  readonly daysPerSecond: (days: number) => string;
  readonly clearRange: string;
  readonly earlier: (count: number) => string;
  readonly later: (count: number) => string;
  readonly focusRange: string;
  readonly noDates: string;
  readonly histogram: string;
  /** The height of the highest bar, of a unit of time each. */
  readonly scaleOf: (number: string, unit: 'hour' | 'day' | 'week' | 'month') => string;
  /** The height of the outline of all events, when it has a scale of its own. */
  readonly scaleOutline: (number: string) => string;
  readonly shownTime: string;
  readonly shownTimeHint: string;
  readonly shorterTime: string;
  readonly longerTime: string;
  readonly wholeTime: string;
  readonly cumulative: string;
  readonly cumulativeHint: string;
  readonly showInTime: (title: string) => string;

  // List and filter
  readonly list: string;
  readonly emptyList: string;
  readonly nothingMatches: string;
  readonly filter: string;
  readonly search: string;
  readonly searchHint: string;
  readonly families: string;
  readonly types: string;
  readonly statuses: string;
  readonly minConfidence: string;
  readonly actors: string;
  readonly nobodyNamed: string;
  /** A field for a part of a name. */
  readonly findName: string;
  /** After some names: how many more there are. */
  readonly moreNames: (count: number, number: string) => string;
  /** Only events that lie in what the map shows at the moment. */
  readonly boundsOnly: string;
  readonly clearFilter: string;
  readonly showAll: string;

  // Card
  readonly card: string;
  readonly close: string;
  readonly when: string;
  readonly where: string;
  readonly who: string;
  readonly whoAgainst: (initiator: string, target: string) => string;
  readonly saidBy: string;
  readonly saidByOutlet: string;
  readonly howSure: string;
  readonly casualties: string;
  readonly withWhat: string;
  readonly control: string;
  readonly gainedBy: (side: string) => string;
  readonly lostBy: (side: string) => string;
  readonly claims: (count: number, number: string) => string;
  readonly merged: string;
  readonly source: string;
  readonly otherPlaces: string;
  readonly thisPlace: string;
  readonly showInText: string;
  readonly previous: string;
  readonly next: string;
  /** Which of the events at one place, the numbers as the language writes them. */
  readonly positionOf: (index: string, total: string, count: number) => string;

  // Article
  readonly article: string;
  readonly what: string;
  readonly notInSentence: string;
  readonly literalPlace: (place: string) => string;
  readonly associativePlace: (place: string) => string;
  readonly learntPlace: (place: string) => string;
  readonly unresolvedPlace: string;
  readonly noEventHere: string;
  readonly candidates: string;
  readonly published: string;
  readonly placeIt: string;
  readonly placeOnMap: string;
  readonly placeHint: (quote: string) => string;
  readonly takePlace: string;
  readonly takePlaceNamed: (place: string) => string;
  readonly wrongPlace: string;
  readonly placedByYou: string;
  readonly placed: (quote: string) => string;
  /** A place of no gazetteer, put where this text says; followed by {@link withinKm}. */
  readonly learntFromText: string;
  readonly keptPlace: string;
  readonly keptPlaceNamed: (place: string) => string;
  readonly withinKm: (km: string) => string;
  /** Before the words of an earlier text, quoted. */
  readonly learntThen: string;
  readonly keepPlace: string;
  readonly forgetPlace: string;
  readonly isKept: string;
  readonly distanceFrom: (km: string, place: string) => string;
  readonly severalPlaces: (count: number, number: string, atLeast: boolean) => string;
  /** Before the names themselves. */
  readonly undrawnNames: (count: number, number: string) => string;

  // App
  readonly appName: string;
  readonly tagline: string;
  readonly openFile: string;
  readonly paste: string;
  readonly publish: string;
  readonly menu: string;
  readonly downloadGeoJSON: string;
  readonly copyTag: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly language: string;
  readonly theme: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly themeAuto: string;
  readonly report: string;
  readonly events: string;
  readonly views: string;
  readonly reports: string;
  readonly removeReport: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly undo: string;
  readonly pasteTitle: string;
  readonly pasteLabel: string;
  readonly pasteDate: string;
  readonly pasteDateHint: string;
  readonly read: string;
  readonly readingStage: (stage: ReadingStage, title: string) => string;
  readonly dateOfPublication: string;
  readonly dateMissing: string;
  readonly noReport: string;
  readonly openSample: string;
  readonly dropHere: string;
  readonly emptyText: string;
  readonly noPlaceFound: string;
  readonly noEventFound: string;
  readonly notUtf8: (name: string) => string;
  readonly tooBig: (name: string, size: string, limit: string) => string;
  readonly shownAlone: (name: string) => string;
  readonly emptyFile: (name: string) => string;
  readonly wrongFile: (name: string) => string;
  readonly readFailed: (name: string, reason: string) => string;
  readonly cancelled: (name: string) => string;
  readonly dismiss: string;
  readonly messages: string;
}

/** Forms of a word by CLDR plural category; `other` is the one for all the rest. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form of a word that goes with a count in a language. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  let rule = rules.get(lang);
  if (rule === undefined) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
