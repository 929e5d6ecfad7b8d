import { buildColumns } from '../events/columns/build';
import { ColumnsBuilder } from '../events/columns/columns-builder';
import { eventInterval } from '../events/columns/event-interval';
import type { EventColumns } from '../events/columns/types';
import type { FrontlineEvent } from '../events/types';
import { looksLikeArrow, readArrow } from './arrow/index';
import { FileBytes, joined } from './file-bytes';
import { parseEvents } from './index';
import { HEAD_BYTES, openStream, type StreamReader } from './stream/index';
import { FormatError, type FormatProblem } from './types';

/** Up to so many features and rows a file's events are objects; a larger one's are columns. */
export const FEW = 5000;

/** Most problems of a large file that are told one by one. */
const MOST_TOLD = 100;

/** How much of a file without events is kept, so that what is wrong with it is said as of a whole one. Bytes. */
const MOST_KEPT = 1 << 23;

/** What a file of events holds. */
export type Collected =
  | {
      readonly kind: 'events';
      readonly events: readonly FrontlineEvent[];
      readonly problems: readonly FormatProblem[];
    }
  | {
      readonly kind: 'columns';
      readonly columns: EventColumns;
      /** The first hundred of those that were left out, and how many those are. */
      readonly problems: readonly FormatProblem[];
      readonly leftOut: number;
      /** Why the file could not be read to its end, or ''. */
      readonly cut: string;
    };

/** `tiles` is an archive of tiles, which is not read from its beginning to its end. */
export type SourceFormat = 'unknown' | 'text' | 'arrow' | 'tiles';

/** Takes a file of events piece by piece, finds out what it is, and gives its events so far at any time. */
export class EventCollector {
  format: SourceFormat = 'unknown';
  private readonly builder = new ColumnsBuilder();
  private readonly copies = new Map<string, number>();
  private readonly problems: FormatProblem[] = [];
  private leftOut = 0;
  private reader: StreamReader | null = null;
  /** The file so far, as long as it is wanted whole. */
  private pieces: Uint8Array[] | null = [];
  /** That of an Arrow file. */
  private bytes: FileBytes | null = null;
  /** Bytes that will come, 0 when nobody knows. */
  private expected = 0;
  private length = 0;
  private wrong: FormatError | null = null;

  /** How many events have come. */
  get size(): number {
    return this.builder.size;
  }

  /** To be told before the first piece how many bytes will come, where that is known. */
  expect(length: number): void {
    this.expected = length;
  }

  /**
   * Takes the next piece, whose memory it keeps for a while.
   *
   * @throws FormatError when the file is no file of events.
   */
  push(piece: Uint8Array): void {
    this.length += piece.length;
    this.pieces?.push(piece);
    if (this.format === 'unknown') {
      if (this.length >= HEAD_BYTES) this.begin();
    } else this.feed(piece);
  }

  /** All events so far. Nothing of an Arrow file, which is read when it is whole. */
  snapshot(): EventColumns {
    return this.builder.finish().columns;
  }

  /** What the file held, after its last piece; the events are given away and nothing may follow. */
  finish(): Collected {
    if (this.format === 'unknown') this.begin();
    if (this.format === 'arrow') {
      const whole = this.bytes?.joined() ?? new Uint8Array(0);
      this.bytes = null;
      return { kind: 'columns', ...readArrow(whole), cut: '' };
    }
    this.tried(() => this.reader?.end());
    if (this.pieces !== null && this.few) {
      const { events, problems } = parseEvents(new TextDecoder().decode(joined(this.pieces)));
      return { kind: 'events', events, problems };
    }
    const { problems, leftOut, wrong } = this;
    return { kind: 'columns', columns: this.snapshot(), problems, leftOut, cut: wrong?.message ?? '' };
  }

  private get few(): boolean {
    return this.size + this.leftOut <= FEW;
  }

  private begin(): void {
    const pieces = this.pieces ?? [];
    const head = joined(pieces).subarray(0, HEAD_BYTES);
    this.format = looksLikeArrow(head) ? 'arrow' : looksLikeTiles(head) ? 'tiles' : 'text';
    if (this.format === 'arrow') {
      this.bytes = new FileBytes(this.expected);
      this.pieces = null;
      for (const piece of pieces) this.bytes.push(piece);
    }
    if (this.format !== 'text') return;
    this.tried(() => {
      this.reader = openStream(head, {
        event: (event) => this.take(event),
        problem: (one) => this.leave(one),
      });
    });
    for (const piece of pieces) this.feed(piece);
  }

  private feed(piece: Uint8Array): void {
    this.bytes?.push(piece);
    if (this.format !== 'text') return;
    if (this.wrong === null) this.tried(() => this.reader?.push(piece));
    if (!this.few) this.pieces = null;
    else if (this.wrong !== null && this.length > MOST_KEPT) throw this.wrong;
  }

  /** What is wrong with a file after many events is told beside them. */
  private tried(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.wrong ??= error;
    }
  }

  private take(event: FrontlineEvent): void {
    if (this.builder.add(event)) return;
    const { properties } = event;
    const interval = eventInterval(properties);
    if ('problem' in interval) {
      const expected = 'dates of the years 0 to 9999';
      this.leave({ index: this.size, expected, found: properties.start, message: interval.problem });
      return;
    }
    // Another has the id. Numbers that were given are not tried again: a million may share one.
    for (let copy = this.copies.get(properties.id) ?? 2; ; copy++) {
      const id = `${properties.id}-${copy}`;
      if (!this.builder.add({ ...event, properties: { ...properties, id } })) continue;
      this.copies.set(properties.id, copy + 1);
      return;
    }
  }

  private leave(problem: FormatProblem): void {
    if (this.leftOut++ < MOST_TOLD) this.problems.push(problem);
  }
}

/** What a file held, in columns whatever its size. */
export function columnsOf(collected: Collected): Extract<Collected, { readonly kind: 'columns' }> {
  if (collected.kind === 'columns') return collected;
  const { columns } = buildColumns(collected.events);
  const { problems } = collected;
  return {
    kind: 'columns',
    columns,
    problems: problems.slice(0, MOST_TOLD),
    leftOut: problems.length,
    cut: '',
  };
}

/** Whether bytes begin as an archive of tiles does. */
export function looksLikeTiles(head: Uint8Array): boolean {
  return [...'PMTiles'].every((letter, at) => head[at] === letter.charCodeAt(0));
}
