import { EVENT_TYPES } from '../../events/event-types';
import type { EventFamily, EventStatus, FrontlineEvent } from '../../events/types';
import type { EventTable } from '../../store/types';
import { actorWords } from '../words/actors';
import { eventTime } from '../words/dates';
import type { Localize } from '../words/localize';
import { whereWords } from '../words/places';
import { titleWords } from '../words/titles';

/** What a row of the list says of its event. */
export interface RowWords {
  readonly id: string;
  readonly status: EventStatus;
  readonly family: EventFamily;
  readonly title: string;
  /** When, where and how sure, in one line. */
  readonly meta: string;
}

/** More than are in sight; beyond it all are let go. */
const MOST = 500;

/** Keeps the words of the rows that were drawn: while dates are dragged the same ones are drawn again and again. */
export class KeptWords {
  private readonly kept = new Map<number, RowWords>();
  private table: EventTable | null = null;
  private lang = '';

  constructor(private readonly localize: Localize) {}

  /** To be called before a list is drawn: other events or another language have other words. */
  begin(table: EventTable): void {
    const lang = this.localize.lang();
    if (this.table === table && this.lang === lang && this.kept.size < MOST) return;
    this.kept.clear();
    this.table = table;
    this.lang = lang;
  }

  /** Words of a row of the table that was begun with. */
  of(table: EventTable, row: number): RowWords {
    let words = this.kept.get(row);
    if (words === undefined) {
      words = wordsOf(this.localize, table.event(row));
      this.kept.set(row, words);
    }
    return words;
  }
}

function wordsOf(localize: Localize, event: FrontlineEvent): RowWords {
  const { properties } = event;
  const { id, type, status, attribution } = properties;
  const meta = [
    eventTime(localize, properties),
    whereWords(localize, event),
    localize.term('status', status) + (attribution === '' ? '' : ` (${actorWords(localize, attribution)})`),
  ];
  return {
    id,
    status,
    family: EVENT_TYPES[type]?.family ?? 'other',
    title: titleWords(localize, event),
    meta: meta.join(' · '),
  };
}
