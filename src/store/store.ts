import { barsOf } from './bars';
import { facetsOf } from './facets';
import { selectRows } from './select';
import { buildTable, type TableResult, tableOf } from './table';
import type { EventTable, Facets, FrontlineStore, Histogram, StoreAction, StoreState, Whole } from './types';

/** Zooming asks for another stretch of time at each step, with the same selection. */
const KEPT_BARS = 4;

/**
 * A store with no events. A load keeps the filter and the view, and lets go of the selected and
 * hovered event when it is not among the new ones. An action that changes nothing calls nobody.
 */
export function createStore(): FrontlineStore {
  let state = emptyState();
  const listeners = new Set<(state: StoreState) => void>();
  const bars = new Map<string, Histogram>();
  let facets: Facets | null = null;

  return {
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      if (next.selection !== state.selection) {
        bars.clear();
        facets = null;
      }
      state = next;
      for (const listener of [...listeners]) listener(state);
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bars(unit, within) {
      const key = within ? `${unit} ${within.start} ${within.end}` : unit;
      const known = bars.get(key);
      if (known) return known;
      const { table, filter, selection, whole } = state;
      const made = whole?.bars(filter, unit, within) ?? barsOf(table, filter, selection, unit, within);
      if (bars.size === KEPT_BARS) bars.clear();
      bars.set(key, made);
      return made;
    },
    facets() {
      const { table, filter, whole } = state;
      facets ??= { ...facetsOf(table, filter), ...whole?.facets(filter) };
      return facets;
    },
  };
}

function emptyState(): StoreState {
  const { table, problems } = buildTable([]);
  return {
    table,
    whole: null,
    filter: {},
    selection: selectRows(table, {}),
    selected: '',
    hovered: '',
    playing: false,
    speed: 1,
    cumulative: false,
    view: null,
    problems,
  };
}

/** The state after an action; the same object when the action changes nothing. */
export function reduce(state: StoreState, action: StoreAction): StoreState {
  switch (action.type) {
    case 'load':
      return load(state, buildTable(action.events));
    case 'table':
      return load(state, { table: tableOf(action.columns), problems: action.problems ?? [] }, action.whole);
    case 'filter':
      return {
        ...state,
        filter: action.filter,
        selection: selectRows(state.table, action.filter),
      };
    case 'select':
      return action.id === state.selected ? state : { ...state, selected: action.id };
    case 'hover':
      return action.id === state.hovered ? state : { ...state, hovered: action.id };
    case 'play':
      return action.playing === state.playing ? state : { ...state, playing: action.playing };
    case 'speed':
      return action.speed === state.speed ? state : { ...state, speed: action.speed };
    case 'cumulative':
      return action.cumulative === state.cumulative ? state : { ...state, cumulative: action.cumulative };
    case 'view':
      return { ...state, view: action.view };
  }
}

function load(state: StoreState, { table, problems }: TableResult, whole: Whole | null = null): StoreState {
  return {
    ...state,
    table,
    whole,
    problems,
    selection: selectRows(table, state.filter),
    selected: kept(table, state.selected),
    hovered: kept(table, state.hovered),
  };
}

/** The id where the table has it; nothing is looked up, and no index made, for none. */
function kept(table: EventTable, id: string): string {
  return id === '' || table.rowOf(id) < 0 ? '' : id;
}
