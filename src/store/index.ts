/**
 * Events in columns, one filter, one answer that map, timeline, list and counts share. No DOM.
 */
export { binEnd, binStart } from './bins';
export { EVENT_TYPE_NAMES } from './event-codes';
export { facetsOf } from './facets';
export { histogram } from './histogram';
export { parseDate } from './parse-date';
export { selectRows } from './select';
export { createStore } from './store';
export { buildTable, type TableResult } from './table';
export type * from './types';
export { overlaps, rowsOfWindow } from './window';
