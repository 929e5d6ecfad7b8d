/**
 * The list as headings and events of known height, so that only those in sight need to exist. Of a
 * million events none is looked at: their days are known, and what is asked for is searched.
 */
import type { EventTable, Selection } from '../../store/types';
import { type DayIndexes, type Days, daysOf } from './days';
import { firstWhere } from './search';

export const HEADER_HEIGHT = 30;
export const EVENT_HEIGHT = 58;

/**
 * A heading with its events: of a UTC day (Infinity for undated), or of the week, month or year that
 * `rough` events are known to lie in. Heights are pixels from the list's beginning.
 */
export interface Section {
  readonly top: number;
  readonly day: number;
  readonly rough: boolean;
  /** Place in the list of its first event, from 0. */
  readonly first: number;
  readonly count: number;
}

/** A heading and those of its events that are in sight, as half-open places. */
export interface Stretch {
  readonly index: number;
  readonly section: Section;
  readonly from: number;
  readonly to: number;
}

/** The places of a stretch, one by one. */
export const placesOf = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/**
 * Events of a selection in the order of the list: grouped by the UTC day of their start. Of events
 * that begin on one day those known only to the week, month or year come after the others under a
 * heading of their own, so that no heading is more precise than what it heads; undated ones come
 * last of all. A place is an event's number in this order, from 0.
 */
export class ListLayout {
  /** How many events there are. */
  readonly total: number;
  /** How many headings. */
  readonly sections: number;
  /** Of all of it, pixels. */
  readonly height: number;
  private readonly days: Days;

  constructor(
    readonly table: EventTable,
    readonly selection: Selection,
    indexes: DayIndexes,
  ) {
    this.days = daysOf(table, selection, indexes);
    const { count, first, heading } = this.days;
    this.total = first[count]!;
    this.sections = heading[count]!;
    this.height = this.sections * HEADER_HEIGHT + this.total * EVENT_HEIGHT;
  }

  /** Row of the table of the event at a place; -1 for a place that is none. */
  rowAt(place: number): number {
    if (place < 0 || place >= this.total) return -1;
    const day = this.dayOfPlace(place);
    const { first, rough, roughAt } = this.days;
    const [from, within] = [first[day]!, place - first[day]!];
    const precise = this.precise(day);
    if (within >= precise) return this.selection.rowAt(roughAt(rough[day]! + within - precise));
    // So many rough ones stand before it as the rough ones' own positions leave too little room.
    const [low, high] = [rough[day]!, rough[day + 1]!];
    const before =
      firstWhere(low, high, (index) => roughAt(index) - from - (index - low) > within) - rough[day]!;
    return this.selection.rowAt(from + within + before);
  }

  /** Place of a row's event, or -1 when the row is not in the selection. */
  placeOf(row: number): number {
    const position = row < 0 ? -1 : this.selection.positionOf(row);
    return position < 0 ? -1 : this.placeOfPosition(position);
  }

  /** Place of the first event of the selection that is this row's or a later one's; the last place after them all. */
  nearest(row: number): number {
    const { selection } = this;
    const position = firstWhere(0, this.total, (at) => selection.rowAt(at) >= row);
    return this.total === 0 ? -1 : this.placeOfPosition(Math.min(position, this.total - 1));
  }

  /** The heading with this number, from 0, and what stands below it. */
  section(index: number): Section {
    const { heading, first, day, run, rough, runAt } = this.days;
    const at = firstWhere(0, this.days.count, (each) => heading[each + 1]! > index);
    const precise = this.precise(at);
    const within = index - heading[at]! - (precise > 0 ? 1 : 0);
    const top = (place: number) => index * HEADER_HEIGHT + place * EVENT_HEIGHT;
    const [date, from] = [day[at]!, first[at]!];
    if (within < 0) return { top: top(from), day: date, rough: false, first: from, count: precise };
    const [begin, end] = [runAt(run[at]! + within), runAt(run[at]! + within + 1)];
    const place = from + precise + begin - rough[at]!;
    return { top: top(place), day: date, rough: true, first: place, count: end - begin };
  }

  /** Number of the heading that a place stands below. */
  sectionOf(place: number): number {
    const { heading, first, run, rough, runAt } = this.days;
    const day = this.dayOfPlace(place);
    const precise = this.precise(day);
    const within = place - first[day]! - precise;
    if (within < 0) return heading[day]!;
    const index = rough[day]! + within;
    const after = firstWhere(run[day]!, run[day + 1]!, (each) => runAt(each) > index);
    return heading[day]! + (precise > 0 ? 1 : 0) + (after - 1 - run[day]!);
  }

  /** Upper edge of the event at a place, pixels. */
  topOf(place: number): number {
    return (this.sectionOf(place) + 1) * HEADER_HEIGHT + place * EVENT_HEIGHT;
  }

  /** Number of the last heading that stands above a height or at it; 0 for a height before the first. */
  sectionAt(top: number): number {
    return Math.max(0, firstWhere(0, this.sections, (index) => this.section(index).top > top) - 1);
  }

  /** What stands between two heights: the headings, each with its events there. */
  between(top: number, bottom: number): readonly Stretch[] {
    const stretches: Stretch[] = [];
    for (let index = this.sectionAt(top); index < this.sections; index++) {
      const section = this.section(index);
      if (section.top > bottom) break;
      const events = section.top + HEADER_HEIGHT;
      const place = (height: number) =>
        section.first + Math.max(0, Math.min(section.count, Math.floor((height - events) / EVENT_HEIGHT)));
      stretches.push({ index, section, from: place(top), to: place(bottom + EVENT_HEIGHT) });
    }
    return stretches;
  }

  private placeOfPosition(position: number): number {
    const { first, rough, roughAt, count } = this.days;
    const day = firstWhere(0, count, (each) => first[each + 1]! > position);
    const index = firstWhere(rough[day]!, rough[day + 1]!, (each) => roughAt(each) >= position);
    const before = index - rough[day]!;
    const isRough = index < rough[day + 1]! && roughAt(index) === position;
    return isRough ? first[day]! + this.precise(day) + before : position - before;
  }

  private dayOfPlace(place: number): number {
    return firstWhere(0, this.days.count, (each) => this.days.first[each + 1]! > place);
  }

  private precise(day: number): number {
    const { first, rough } = this.days;
    return first[day + 1]! - first[day]! - (rough[day + 1]! - rough[day]!);
  }
}
