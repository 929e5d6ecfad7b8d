import { type Bearer, bearerOf } from '../recognize/bearer';
import type { Mention } from '../recognize/mention';
import type { Candidate, Gazetteer } from '../types';
import type { Container } from './containers';
import type { Senses } from './senses';

/** Mentions of one text that are taken in one sense, with the places that they may all mean. */
export interface Group {
  readonly mentions: Mention[];
  readonly readings: readonly Reading[];
  /** The features that have something to say of it, a bit for each: those of its own, those that look at other groups. */
  fixed: number;
  contextual: number;
  /** Readings that the other places of the text can still raise to the top. */
  live: readonly Reading[];
  /** Stated in the text, "Moscow, Idaho"; null when nothing is. */
  readonly container: Container | null;
  /** What the words demand, from the first mention that says so. */
  wants: Mention['wants'];
  /** Groups of the same name under other directions or regions. */
  readonly namesakes: Group[];
  /** Groups that are mentioned beside it. */
  readonly company: Companion[];
  /** Groups that are named with it in one list: "X, Y and Z". */
  readonly listed: Group[];
  /** The regions and districts that the text speaks of where it is named. */
  readonly scopes: Scope[];
  /** The town that the direction of its paragraph is called after; null when there is none. */
  direction: Group | null;
  /** The groups that are named in the direction called after it. */
  readonly front: Group[];
  /** Where it should lie as seen from others. */
  readonly bearings: Bearing[];
  /** The surest mention's belief, log-odds. */
  belief: number;
  /** How sure the reading is taken to be when it speaks for others, 0 to 1. */
  weight: number;
  /** Of the best reading, or of a place that the gazetteer lacks where that is likelier; log-odds. */
  odds: number;
  /** What that and the belief must exceed for a place. */
  threshold: number;
  /** Share of the belief in a place that the gazetteer lacks. */
  unseen: number;
  /** Index of the best reading, -1 when there is none. */
  best: number;
  /** Share of the belief in readings at the place of the best, -1 until asked for. */
  around: number;
  /** What is told of its readings, null until asked for. */
  candidates: readonly Candidate[] | null;
}

/** A group that is mentioned beside another, with how close in the text, 0 to 1. */
export interface Companion {
  readonly group: Group;
  weight: number;
}

/** A region that the text speaks of where a group is named, with how surely it holds there, 0 to 1. */
export interface Scope {
  readonly region: Group;
  strength: number;
}

/** One statement as it bears on a group: where it should lie as seen from another group. */
export interface Bearing {
  readonly from: Group;
  readonly distanceKm: number;
  readonly slackKm: number;
  /** Degrees clockwise from north, null when only the distance is said. */
  readonly bearing: number | null;
  /** Whether the group is the one whose place is told, and not the one from which it is. */
  readonly told: boolean;
}

/** One place that a group may mean. */
export interface Reading extends Bearer {
  /** Sum of the features that do not look at other groups. */
  fixed: number;
  /** Sum of all features, log-odds. */
  score: number;
  /** Share of the belief among the group's readings. */
  share: number;
}

/** The group of each mention, in the mentions' order; null for one without candidates. */
export type GroupAt = readonly (Group | null)[];

/** What tells mentions of one name apart. */
export interface Distinctions {
  readonly containers: ReadonlyMap<Mention, Container>;
  readonly senses: Senses;
  /** Under which direction or region or in which list a mention stands, see `settings.ts`. */
  readonly settings: ReadonlyMap<Mention, string>;
}

/** Namesakes of a group that it looks at. */
const MOST_NAMESAKES = 8;

/**
 * Groups mentions by name, by demand, by stated container, by where the text says that a namesake lies
 * and by the direction or region that it stands under: one sense a document where nothing else is said.
 */
export function groupMentions(
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  { containers, senses, settings }: Distinctions,
): { groups: readonly Group[]; groupAt: GroupAt } {
  const latest = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const bySetting = new Map<string, Group[]>();
  const groups: Group[] = [];
  const groupAt: (Group | null)[] = [];
  const first = firstContainers(mentions, containers);
  for (const mention of mentions) {
    if (mention.candidates.length === 0) {
      groupAt.push(null);
      continue;
    }
    const name = keyOf(mention);
    const container = containers.size > 0 ? (containers.get(mention) ?? null) : null;
    const sense = senses.size > 0 ? senses.get(mention) : undefined;
    const stated = container ?? first.get(name) ?? null;
    const setting = stated || sense !== undefined ? undefined : settings.get(mention);
    const own = container !== null || sense !== undefined || setting !== undefined;
    let group = own ? undefined : latest.get(name);
    if (!group) {
      const said = stated !== null || sense !== undefined || setting !== undefined;
      const key = said ? `${name}|${stated?.key ?? ''}|${sense ?? ''}|${setting ?? ''}` : name;
      group = byKey.get(key);
      if (!group) {
        group = createGroup(mention, stated, gazetteer);
        byKey.set(key, group);
        groups.push(group);
        if (setting !== undefined) introduce(group, name, bySetting);
      }
      latest.set(name, group);
    }
    group.wants ??= mention.wants;
    group.mentions.push(mention);
    groupAt.push(group);
  }
  return { groups, groupAt };
}

/** Groups of one name under several directions know of each other: they are told apart only for a reason. */
function introduce(group: Group, name: string, bySetting: Map<string, Group[]>): void {
  const others = bySetting.get(name);
  if (!others) {
    bySetting.set(name, [group]);
    return;
  }
  for (const other of others) {
    other.namesakes.push(group);
    group.namesakes.push(other);
  }
  if (others.length < MOST_NAMESAKES) others.push(group);
}

/** The container stated first for each name, which holds for the bare mentions before it too. */
function firstContainers(
  mentions: readonly Mention[],
  containers: ReadonlyMap<Mention, Container>,
): Map<string, Container> {
  const first = new Map<string, Container>();
  if (containers.size === 0) return first;
  for (const mention of mentions) {
    const container = containers.get(mention);
    if (!container) continue;
    const name = keyOf(mention);
    if (!first.has(name)) first.set(name, container);
  }
  return first;
}

/** The name, with the demand or the candidates where a mention differs from the bare name in them. */
function keyOf({ name, wants, candidates }: Mention): string {
  // The same string each time, so that a map need not hash it again.
  if (name && candidates === name.places && wants?.featureCode === undefined) return name.key;
  const own = name && candidates === name.places ? '' : candidates.join(',');
  return `${name?.key ?? ''}|${wants?.featureCode ?? ''}|${own}`;
}

function createGroup(mention: Mention, container: Container | null, gazetteer: Gazetteer): Group {
  return {
    mentions: [],
    readings: bearersOf(mention, gazetteer).map(toReading),
    fixed: 0,
    contextual: 0,
    live: [],
    container,
    wants: mention.wants,
    namesakes: [],
    company: [],
    listed: [],
    scopes: [],
    direction: null,
    front: [],
    bearings: [],
    belief: 0,
    weight: 0,
    odds: 0,
    threshold: 0,
    unseen: 0,
    best: -1,
    around: -1,
    candidates: null,
  };
}

/** Spelt out, since a spread costs a tenth of the whole reading time. */
function toReading(bearer: Bearer): Reading {
  const { index, place, name, display, prominence, wide, country, region, rank, x, y, z } = bearer;
  return {
    index,
    place,
    name,
    display,
    prominence,
    wide,
    country,
    region,
    rank,
    x,
    y,
    z,
    fixed: 0,
    score: 0,
    share: 0,
  };
}

/** Most mentions may mean all the bearers of their name; "Kharkiv Oblast" may mean places of another. */
function bearersOf(mention: Mention, gazetteer: Gazetteer): readonly Bearer[] {
  const { name, candidates } = mention;
  if (name && candidates === name.places) return name.bearers;
  const known = new Map(name?.bearers.map((bearer) => [bearer.index, bearer] as const));
  return candidates.map((index) => known.get(index) ?? bearerOf(gazetteer, index, null));
}
