import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeoPrecision, Span, ToponymKind } from '../../geo/types';
import type { Article } from '../../src/article/types';
import type { EventStatus, EventType } from '../../src/events/types';

/** One mention of a place as a careful reader marks it; coordinates in degrees, of the place itself. */
export interface GoldToponym extends Span {
  readonly quote: string;
  readonly kind: ToponymKind;
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: GeoPrecision;
}

/** One event as a careful reader marks it; where a value is a list, any of it will do. */
export interface GoldEvent {
  /** The words that announce it, verbatim; they may stand in the text more than once. */
  readonly quote: string;
  readonly type: EventType | readonly EventType[];
  /** `null` where the text names no place. */
  readonly place: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** '' where it names none. */
  readonly precision: GeoPrecision | '';
  /** ISO days, half-open. */
  readonly start: string;
  readonly end: string;
  readonly initiator: string | readonly string[];
  readonly status: EventStatus | readonly EventStatus[];
  readonly attribution: string | readonly string[];
  /** History before the text's own days. */
  readonly background?: boolean;
  /** True for what one careful reader marks and another does not: neither missed nor invented. */
  readonly optional?: boolean;
}

/**
 * What a dispatch is for: rules are made on `dev` texts; those of `test` were never opened, though their
 * sums decided which rules stayed; those of `blind` and `opened` are of other hands, the first measured only,
 * the second measured and then opened to mend what was missed.
 */
export const SPLITS = ['blind', 'test', 'opened', 'dev'] as const;
export type Split = (typeof SPLITS)[number];

/** A sample dispatch with its marks. */
export interface Dispatch {
  readonly article: Article;
  readonly split: Split;
  readonly toponyms: readonly GoldToponym[];
  /** `null` in a text that is marked for places only: it may tell of events, nobody listed them. */
  readonly events: readonly GoldEvent[] | null;
}

/** A dispatch with its events marked too. */
export interface MarkedDispatch extends Dispatch {
  readonly events: readonly GoldEvent[];
}

interface DispatchFile extends Omit<Dispatch, 'article' | 'events'> {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly lang: string;
  /** Says that a file without `events` is meant so. */
  readonly marks?: 'toponyms';
  readonly events?: readonly GoldEvent[];
}

/** The dispatches of `data/articles` in the order of their names; throws for one that lacks its marks. */
export function loadDispatches(): readonly Dispatch[] {
  const folder = fileURLToPath(new URL('../../data/articles/', import.meta.url));
  const slugs = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return slugs.sort().map((name) => {
    const file = JSON.parse(readFileSync(folder + name, 'utf8')) as DispatchFile;
    const { id, title, date, outlet, lang, split, toponyms } = file;
    const events = file.events ?? null;
    if ((events === null) !== (file.marks === 'toponyms')) {
      throw new Error(`Expected events, or "marks": "toponyms" in place of them, in ${name}.`);
    }
    const text = readFileSync(folder + name.replace(/\.json$/, '.txt'), 'utf8');
    return { article: { id, text, title, date, outlet, url: '', lang }, split, toponyms, events };
  });
}

/** True for a dispatch that may be read while rules are made. */
export function isOpen({ split }: Pick<Dispatch, 'split'>): boolean {
  return split === 'dev' || split === 'opened';
}

/** True for a dispatch whose events are marked too. */
export function hasEventMarks(dispatch: Dispatch): dispatch is MarkedDispatch {
  return dispatch.events !== null;
}

/** The values that a mark accepts, as a list. */
export function accepted<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}
