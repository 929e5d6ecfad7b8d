import { EVENT_TYPES } from '../event-types';
import { daysOf, type Occurrence, type Spot } from './occurrence';
import type { Part } from './part';
import { LONGEST_DAYS, type MergeRule } from './rules';

/** Events that are one so far. */
export interface OpenGroup {
  /** In which order it was opened. */
  readonly number: number;
  readonly members: Part[];
  readonly texts: Set<string>;
  readonly rules: Set<string>;
}

const DAY = 86_400_000;
/** Side of a cell, degrees of latitude and longitude: some 28 km by 18 km at Kyiv. */
const CELL = 0.25;
/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.2;
/** Of a circle wider than this no more is looked at, kilometres. */
const WIDEST_KM = 40;
/** Groups of one place and day that a part is held against. */
const MOST_GROUPS = 64;

/** Groups by family, place and day, so that a part meets only those that it may belong to. */
export class GroupIndex {
  readonly groups: OpenGroup[] = [];
  private readonly byPlace = new Map<string, Map<number | string, OpenGroup[]>>();

  /** A group that others may join. */
  open(part: Part): void {
    const group = this.openAlone(part);
    const place = ownPlace(part);
    if (place === null) return;
    const byTime = this.byPlace.get(place) ?? new Map<number | string, OpenGroup[]>();
    this.byPlace.set(place, byTime);
    for (const time of timesOf(part.occurrence)) {
      const known = byTime.get(time);
      if (known) known.push(group);
      else byTime.set(time, [group]);
    }
  }

  /** A group that nothing joins. */
  openAlone(part: Part): OpenGroup {
    const group: OpenGroup = {
      number: this.groups.length,
      members: [part],
      texts: new Set([part.text]),
      rules: new Set(),
    };
    this.groups.push(group);
    return group;
  }

  /** Adds to a group. It is found by the place and time of its first part, the most exactly told, alone. */
  add(group: OpenGroup, part: Part, rules: readonly MergeRule[]): void {
    group.members.push(part);
    group.texts.add(part.text);
    for (const { name } of rules) group.rules.add(name);
  }

  /** Groups of the family about the place and the time of a part, each once. */
  near(part: Part): ReadonlySet<OpenGroup> {
    const found = new Set<OpenGroup>();
    const times = timesOf(part.occurrence);
    for (const place of placesAround(part)) {
      const byTime = this.byPlace.get(place);
      if (!byTime) continue;
      for (const time of times)
        for (const group of byTime.get(time)?.slice(0, MOST_GROUPS) ?? []) found.add(group);
    }
    return found;
  }
}

function ownPlace({ occurrence }: Part): string | null {
  const { spot, type } = occurrence;
  if (spot === null) return null;
  const { family } = EVENT_TYPES[type];
  return spot.isPoint ? cellKey(family, row(spot.lat), row(spot.lon)) : `${family} ${spot.placeId}`;
}

/** An area meets itself alone, a point whatever lies within its circle. */
function placesAround(part: Part): readonly string[] {
  const { spot, type } = part.occurrence;
  if (!spot?.isPoint) {
    const own = ownPlace(part);
    return own === null ? [] : [own];
  }
  const { family } = EVENT_TYPES[type];
  const [south, north, west, east] = boundsOf(spot);
  const keys: string[] = [];
  for (let y = row(south); y <= row(north); y++)
    for (let x = row(west); x <= row(east); x++) keys.push(cellKey(family, y, x));
  return keys;
}

function boundsOf({ lat, lon, uncertaintyKm }: Spot): readonly [number, number, number, number] {
  const degrees = Math.min(uncertaintyKm, WIDEST_KM) / DEGREE_KM;
  // Towards the poles meridians meet; no more than a few cells are ever looked at.
  const across = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return [lat - degrees, lat + degrees, lon - across, lon + across];
}

const row = (degrees: number): number => Math.floor(degrees / CELL);

const cellKey = (family: string, y: number, x: number): string => `${family} ${y} ${x}`;

/** Each day that an event touches; a long time is one by itself, an undated event has none. */
function timesOf(occurrence: Occurrence): readonly (number | string)[] {
  const { start, end } = occurrence;
  const days = daysOf(occurrence);
  if (Number.isNaN(days)) return [];
  if (days > LONGEST_DAYS) return [`${start} ${end}`];
  const times: number[] = [];
  for (let day = Math.floor(start / DAY); day * DAY < end; day++) times.push(day);
  return times;
}
