import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resolution, Span } from '../../geo/types';
import { EVENT_TYPES } from '../../src/events/event-types';
import type { EventType } from '../../src/events/types';
import type { GoldEvent } from './dispatches';
import { isHeldOut } from './held-out';

/** One event that a report tells. */
export interface ReportLabel {
  /** Types of which any will do. */
  readonly types: readonly EventType[];
  /** Whether one careful reader marks it and another does not. */
  readonly optional: boolean;
  /** Where it happened: the name's first mention in the line that tells it, or its last before; `null` for nowhere named. */
  readonly mark: Mark | null;
  /** First day and the day after the last, ISO. */
  readonly start: string;
  readonly end: string;
  /** Sides that did it, '' for an unknown one; any will do. */
  readonly sides: readonly string[];
  /** The line that tells it: one sentence, or a paragraph of several. */
  readonly line: Span;
}

/** A name of a place in a report. */
export interface Mark extends Span {
  readonly quote: string;
}

/** A labelled report. */
export interface Report {
  /** File and number, "wires:12". */
  readonly id: string;
  /** Day of publication, ISO. */
  readonly date: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly labels: readonly ReportLabel[];
  /** Whether nothing is learnt from it and no rule is made on it. */
  readonly isHeldOut: boolean;
}

const FOLDER = fileURLToPath(new URL('../../data/reports', import.meta.url));
const DAY_MS = 86_400_000;

/** All reports, in the order of files and of their place in them. Throws an Error that names the line where one cannot be read. */
export function loadReports(): readonly Report[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .flatMap((file) =>
      parseReports(readFileSync(`${FOLDER}/${file}`, 'utf8'), file.slice(0, -'.txt'.length)),
    );
}

/** Reads a file of reports. Throws an Error with the file's name and the number of the line. */
export function parseReports(source: string, file: string): readonly Report[] {
  const reports: Builder[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    const at = `${file}:${index + 1}`;
    const header = /^=== (\d{4}-\d\d-\d\d) \| /.exec(line);
    if (header) {
      reports.push(new Builder(`${file}:${reports.length + 1}`, header[1]!));
      continue;
    }
    const report = reports.at(-1);
    if (!report) throw new Error(`Expected "=== DATE | GENRE" at ${at}, found "${line}".`);
    if (line.startsWith('=')) report.addLabel(line, at);
    else report.addLine(line);
  }
  return reports.map((report) => report.build());
}

class Builder {
  readonly #id: string;
  readonly #date: string;
  readonly #marks: Mark[] = [];
  readonly #labels: ReportLabel[] = [];
  #text = '';
  #line: Span = { start: 0, end: 0 };
  #isParagraphEnd = false;

  constructor(id: string, date: string) {
    this.#id = id;
    this.#date = date;
  }

  addLine(line: string): void {
    if (line.trim() === '') {
      this.#isParagraphEnd = true;
      return;
    }
    if (this.#text !== '') this.#text += this.#isParagraphEnd ? '\n\n' : ' ';
    this.#isParagraphEnd = false;
    const start = this.#text.length;
    for (const [index, part] of line.trim().split(/[{}]/).entries()) {
      const from = this.#text.length;
      if (index % 2 === 1) this.#marks.push({ start: from, end: from + part.length, quote: part });
      this.#text += part;
    }
    this.#line = { start, end: this.#text.length };
  }

  addLabel(label: string, at: string): void {
    const fields = /^= ([a-z/-]+)(\??) @(.+) (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d) (\S+)$/.exec(label);
    if (!fields) throw new Error(`Expected "= TYPE @PLACE FROM..TO SIDE" at ${at}, found "${label}".`);
    const [, types = '', doubt, place = '', from = '', to = '', sides = ''] = fields;
    const named = this.#marks.filter(({ quote }) => quote === place);
    const mark = named.find(({ start }) => start >= this.#line.start) ?? named.at(-1) ?? null;
    if (!mark && place !== '-') throw new Error(`Expected a place in braces at ${at}, found "${place}".`);
    this.#labels.push({
      types: types.split('/').map((type) => asType(type, at)),
      optional: doubt === '?',
      mark,
      start: from,
      end: new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10),
      sides: sides.split('/').map((side) => (side === '-' ? '' : side)),
      line: this.#line,
    });
  }

  build(): Report {
    return {
      id: this.#id,
      date: this.#date,
      text: this.#text,
      marks: this.#marks,
      labels: this.#labels,
      isHeldOut: isHeldOut(this.#text),
    };
  }
}

function asType(name: string, at: string): EventType {
  if (!Object.hasOwn(EVENT_TYPES, name)) throw new Error(`Expected an event type at ${at}, found "${name}".`);
  return name as EventType;
}

/**
 * The labels as the gold of events has them. A label's point is that of its mention as resolved, so that what
 * is measured is the reading of events alone; where its mention has no pin, nothing can meet it.
 */
export function goldOf({ text, labels }: Report, resolutions: readonly Resolution[]): readonly GoldEvent[] {
  return labels.map(({ types, optional, mark, start, end, sides, line }) => {
    const resolution = mark && resolutions.find((one) => one.start < mark.end && one.end > mark.start);
    return {
      quote: text.slice(line.start, line.end),
      type: types,
      optional,
      place: mark?.quote ?? null,
      lat: mark ? (resolution?.lat ?? NOWHERE) : null,
      lon: mark ? (resolution?.lon ?? NOWHERE) : null,
      precision: mark ? (resolution?.precision ?? 'settlement') : '',
      start,
      end,
      initiator: sides,
      status: [],
      attribution: [],
    } as GoldEvent;
  });
}

/** A point at which nothing is told: the Gulf of Guinea. */
const NOWHERE = 0;
