/**
 * Events in columns, one filter, one answer that map, timeline, list and counts share. No DOM.
 */

export { parseDate } from '../events/columns/parse-date';
export { barsOf } from './bars';
export { binEnd, binStart } from './bins';
export { EVENT_TYPE_NAMES } from './event-codes';
export { facetsOf } from './facets';
export { selectRows } from './select';
export { createStore } from './store';
export { buildTable, type TableResult, tableOf } from './table';
export type * from './types';
