import type { Localize } from '../components/words/localize';
import { FormatError, parseEvents } from '../formats/index';
import type { Report } from './library';
import type { ReportSource } from './protocol';

/** Largest file that is taken, bytes: the reader's own limit. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What a file turned out to be: a report to read, events ready to show, or a sentence why neither. */
export type Incoming =
  | { readonly kind: 'report'; readonly source: ReportSource }
  | { readonly kind: 'events'; readonly report: Report; readonly problem: string }
  /** Events too many to stand beside reports: the map shows them alone. */
  | { readonly kind: 'alone'; readonly file: File }
  | { readonly kind: 'refused'; readonly words: string };

let counter = 0;

/** An id that no other report of this page has. */
export function freshId(name: string): string {
  counter += 1;
  return counter === 1 ? name : `${name}#${counter}`;
}

/** Looks at a dropped or opened file. Never throws: what cannot be opened is refused in words. */
export async function openFile(file: File, localize: Localize): Promise<Incoming> {
  const refuse = (words: string): Incoming => ({ kind: 'refused', words });
  const { name, size } = file;
  if (size === 0) return refuse(localize.term('emptyFile', name));
  const events = /\.(?:geojson|json|csv)$/i.test(name);
  if (/\.(?:arrow|feather|pmtiles)$/i.test(name) || (events && size > MOST_BYTES))
    return { kind: 'alone', file };
  if (size > MOST_BYTES) {
    return refuse(localize.term('tooBig', name, megabytes(localize, size), megabytes(localize, MOST_BYTES)));
  }
  if (events) return openEvents(name, await file.text(), localize);
  if (!/\.(?:txt|text|md|markdown|x?html?)$/i.test(name) && !file.type.startsWith('text/')) {
    return refuse(localize.term('wrongFile', name));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: 'report', source: { kind: 'file', id: freshId(name), name, bytes, date: '' } };
}

function openEvents(name: string, text: string, localize: Localize): Incoming {
  try {
    const { events, problems } = parseEvents(text);
    const total = events.length + problems.length;
    const problem =
      problems.length === 0
        ? ''
        : localize.term('brokenRows', problems.length, total, problems[0]?.message ?? '');
    return {
      kind: 'events',
      report: { id: freshId(name), title: name, source: null, reading: null, events },
      problem,
    };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { kind: 'refused', words: localize.term('readFailed', name, error.message) };
  }
}

function megabytes(localize: Localize, bytes: number): string {
  return `${localize.number(bytes / 1024 / 1024, { maximumFractionDigits: 1 })} MB`;
}
