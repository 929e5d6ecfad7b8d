import type { EventFilter, FrontlineStore } from '../../store/types';

/**
 * A filter for what the map shows goes along with the camera: bounds that are the view's own, the
 * very same object, become those of each new view. Other bounds stay where they are.
 *
 * @param choose Called with the filter for a new view.
 */
export function followView(store: FrontlineStore, choose: (filter: EventFilter) => void): void {
  let last = store.getState().view;
  store.subscribe(({ view, filter }) => {
    if (view === last) return;
    const follows = last !== null && filter.bounds === last.bounds;
    last = view;
    if (follows && view !== null) choose({ ...filter, bounds: view.bounds });
  });
}
