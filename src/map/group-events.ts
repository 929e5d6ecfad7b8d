import { GEO_PRECISIONS } from '../events/columns/types';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import type { EventTable, Selection } from '../store/types';
import { areaNamePoint } from './area-name-point';
import { SETTLEMENT_KM } from './events-layer/row-codes';
import type { Mark, MarkForm } from './mark';

const POINT_PRECISIONS = new Set(['exact', 'settlement', '']);

interface Group {
  readonly form: MarkForm;
  readonly firstRow: number;
  readonly ids: string[];
  readonly families: number[];
  readonly statuses: number[];
}

/**
 * Puts the selection's placed events together by place: those at the same point, within the same
 * circle or in the same area make one mark, in the order of their first events. Unplaced events
 * are left out.
 */
export function groupEvents(table: EventTable, selection: Selection): readonly Mark[] {
  const groups = new Map<string, Group>();
  for (const row of selection.rows) {
    if (Number.isNaN(table.lat[row]!)) continue;
    const form = markForm(table, row);
    const key = groupKey(table, row, form);
    const group = groups.get(key) ?? newGroup(form, row);
    groups.set(key, group);
    group.ids.push(table.id(row));
    group.families[table.family[row]!]! += 1;
    group.statuses[table.status[row]!]! += 1;
  }
  const marks = [...groups.values()].map((group, index) => toMark(table, group, index));
  return marks.map((mark) => {
    if (mark.form !== 'area') return mark;
    const [lon, lat] = areaNamePoint(mark, marks);
    return { ...mark, lon, lat };
  });
}

/** How an event is drawn: never more precisely than its words say. */
function markForm(table: EventTable, row: number): MarkForm {
  if (table.shaped[row] === 1) return 'area';
  const precise = POINT_PRECISIONS.has(precisionOf(table, row));
  const radiusKm = table.radiusKm[row]!;
  if (radiusKm > (precise ? SETTLEMENT_KM : 0)) return 'circle';
  return precise ? 'pin' : 'vague';
}

/** Made from the columns alone: of a million events few are ever made. A name that the columns do not know reads as ''. */
function precisionOf({ columns, event }: EventTable, row: number): string {
  const name = GEO_PRECISIONS[columns.geoPrecision[row]!]!;
  return name === '' && columns.rest !== null ? event(row).properties.geoPrecision : name;
}

function groupKey(table: EventTable, row: number, form: MarkForm): string {
  const placeId = form === 'area' ? table.text(row, 'placeId') : '';
  if (form === 'area' && placeId !== '') return `area ${placeId}`;
  const point = `${table.lat[row]!.toFixed(4)} ${table.lon[row]!.toFixed(4)}`;
  return form === 'circle' ? `circle ${point} ${table.radiusKm[row]!.toFixed(1)}` : `${form} ${point}`;
}

function newGroup(form: MarkForm, firstRow: number): Group {
  return {
    form,
    firstRow,
    ids: [],
    families: EVENT_FAMILIES.map(() => 0),
    statuses: EVENT_STATUSES.map(() => 0),
  };
}

function toMark(table: EventTable, group: Group, index: number): Mark {
  const { form, firstRow, ids } = group;
  return {
    index,
    form,
    ids,
    lat: table.lat[firstRow]!,
    lon: table.lon[firstRow]!,
    radiusKm: form === 'circle' ? table.radiusKm[firstRow]! : 0,
    family: EVENT_FAMILIES[mostFrequent(group.families)]!,
    status: EVENT_STATUSES[mostFrequent(group.statuses)]!,
    name: table.text(firstRow, 'placeName'),
    wide: isWide(form, precisionOf(table, firstRow), table.radiusKm[firstRow]!),
    geometry: form === 'area' ? table.event(firstRow).geometry : null,
  };
}

/** Radius in kilometres from which a circle, like a country, is drawn fainter: a sea, not a district. */
const WIDE_KM = 100;

function isWide(form: MarkForm, precision: string, radiusKm: number): boolean {
  return form === 'area' ? precision === 'country' : form === 'circle' && radiusKm > WIDE_KM;
}

/** Index of the greatest count, the first of equals. */
function mostFrequent(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}
