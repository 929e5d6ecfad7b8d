/**
 * What the elements say: one request event that goes up to the map, and the results that a page
 * listens to. All bubble and cross shadow roots; each is typed on every element.
 */
import type { Place, Span } from '../../../geo/types';
import type { FrontlineEvent } from '../../events/types';
import type { EventFilter, MapView, Selection, StoreAction } from '../../store/types';

const UPWARDS = { bubbles: true, composed: true } as const;

/** A wish of an element, for the map that it is linked to: what to do with the store. */
export class FrontlineRequestEvent extends Event {
  constructor(readonly action: StoreAction) {
    super('frontline-request', UPWARDS);
  }
}

/** A place to point at on the map, in degrees. */
export interface PointedPlace {
  readonly lat: number;
  readonly lon: number;
}

/** A wish of an element: point at a place that has no event of its own, or at none. */
export class FrontlinePointEvent extends Event {
  /** @param show Whether the map should also move there when the place is out of sight. */
  constructor(
    readonly place: PointedPlace | null,
    readonly show = false,
  ) {
    super('frontline-point', UPWARDS);
  }
}

/** The reader says what a name in a report means; whoever reads the report reads it again with that. */
export class FrontlinePlaceEvent extends Event {
  /**
   * @param articleId Id of the article that the name stands in.
   * @param quote The name as it stands there.
   * @param place One of the places it could mean, or null for one that the reader will show on the map.
   */
  constructor(
    readonly articleId: string,
    readonly quote: string,
    readonly place: Place | null,
  ) {
    super('frontline-place', UPWARDS);
  }
}

/** The reader wants a place that a text told the position of to be kept for later reports, or no longer. */
export class FrontlineKeepEvent extends Event {
  /**
   * @param articleId Id of the article that told of it.
   * @param place The place; its id begins with `text:`.
   * @param keep Whether to keep it, or to let it go again.
   */
  constructor(
    readonly articleId: string,
    readonly place: Place,
    readonly keep: boolean,
  ) {
    super('frontline-keep', UPWARDS);
  }
}

/** The reader wants to see words of a report where they stand; `FrontlineArticle.show` shows them. */
export class FrontlineShowTextEvent extends Event {
  /**
   * @param articleId Id of the article.
   * @param span The words, in UTF-16 offsets of its text.
   */
  constructor(
    readonly articleId: string,
    readonly span: Span,
  ) {
    super('frontline-showtext', UPWARDS);
  }
}

/** The map has drawn its events for the first time since they were given. */
export class FrontlineReadyEvent extends Event {
  /** @param total Number of events. */
  constructor(readonly total: number) {
    super('frontline-ready', UPWARDS);
  }
}

/** The reader has chosen an event, or closed its card (`event` is null). Preventing it keeps the card closed. */
export class FrontlineSelectEvent extends Event {
  constructor(readonly event: FrontlineEvent | null) {
    super('frontline-select', { ...UPWARDS, cancelable: true });
  }
}

/** The reader has changed the filter, the range of dates included. */
export class FrontlineFilterChangeEvent extends Event {
  constructor(
    readonly filter: EventFilter,
    readonly selection: Selection,
  ) {
    super('frontline-filterchange', UPWARDS);
  }
}

/** The camera has come to rest somewhere else. */
export class FrontlineViewChangeEvent extends Event {
  constructor(readonly view: MapView) {
    super('frontline-viewchange', UPWARDS);
  }
}

/** What did not work: `load` the file of events, `rows` some of its entries, `map` the drawing. */
export type FrontlineErrorReason = 'load' | 'rows' | 'map';

/** Something did not work; the same sentence stands in the element. */
export class FrontlineErrorEvent extends Event {
  constructor(
    readonly reason: FrontlineErrorReason,
    readonly message: string,
  ) {
    super('frontline-error', UPWARDS);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'frontline-request': FrontlineRequestEvent;
    'frontline-point': FrontlinePointEvent;
    'frontline-place': FrontlinePlaceEvent;
    'frontline-keep': FrontlineKeepEvent;
    'frontline-showtext': FrontlineShowTextEvent;
    'frontline-ready': FrontlineReadyEvent;
    'frontline-select': FrontlineSelectEvent;
    'frontline-filterchange': FrontlineFilterChangeEvent;
    'frontline-viewchange': FrontlineViewChangeEvent;
    'frontline-error': FrontlineErrorEvent;
  }
}
