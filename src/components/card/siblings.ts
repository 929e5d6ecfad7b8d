import type { StoreState } from '../../store/types';

/** Ids of the shown events at the same point as one event, in order of time, itself included. */
export function siblingsOf(state: StoreState, id: string): readonly string[] {
  const { table, selection } = state;
  const own = table.rowOf(id);
  if (own < 0) return [];
  const [lat, lon] = [table.lat[own]!, table.lon[own]!];
  if (Number.isNaN(lat)) return [id];
  const ids: string[] = [];
  for (const row of selection.rows) {
    if (table.lat[row] === lat && table.lon[row] === lon) ids.push(table.event(row).properties.id);
  }
  return ids.includes(id) ? ids : [id];
}
