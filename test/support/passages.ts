import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../geo/types';
import { EVENT_TYPES } from '../../src/events/event-types';
import type { EventType } from '../../src/events/types';
import { isHeldOut } from './held-out';

/** One event that a passage tells: types of which any will do, and where, as printed; `null` for nowhere named. */
export interface PassageLabel {
  readonly types: readonly EventType[];
  readonly place: string | null;
}

/** A short labelled text, with a line before it that says what war it is about. */
export interface Passage {
  /** File and line, "strikes:12". */
  readonly id: string;
  readonly text: string;
  /** UTF-16 offset at which the passage itself begins. */
  readonly start: number;
  /** Every name of a place. */
  readonly marks: readonly (Span & { readonly quote: string })[];
  readonly labels: readonly PassageLabel[];
  /** Whether nothing is learnt from it, so that it tells how well what was learnt holds. */
  readonly isHeldOut: boolean;
}

const FOLDER = fileURLToPath(new URL('../../data/passages', import.meta.url));
/** A passage alone does not say what it is about; the report around it would. */
const LEAD = 'Reports of the war of Russia against Ukraine.\n\n';

/** All passages, in the order of files and lines. Throws an Error that names the line where one cannot be read. */
export function loadPassages(): readonly Passage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [parsePassage(line, `${file.slice(0, -'.txt'.length)}:${index + 1}`)],
    );
  });
}

/** Reads one line, `A shell hit {Siversk}. || shelling@Siversk`. Throws an Error with its id. */
export function parsePassage(line: string, id: string): Passage {
  const bar = line.lastIndexOf('||');
  if (bar < 0) throw new Error(`Expected "text || labels" at ${id}, found no "||".`);
  let text = LEAD;
  const marks: (Span & { quote: string })[] = [];
  for (const [index, part] of line.slice(0, bar).trim().split(/[{}]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length, quote: part });
    text += part;
  }
  const told = line.slice(bar + 2).trim();
  const labels = told === 'none' ? [] : told.split(';').map((label) => parseLabel(label.trim(), marks, id));
  return { id, text, start: LEAD.length, marks, labels, isHeldOut: isHeldOut(text) };
}

function parseLabel(label: string, marks: Passage['marks'], id: string): PassageLabel {
  const [, names = '', at = ''] = /^([a-z/-]+)@(.+)$/.exec(label) ?? [];
  const types = names.split('/');
  const unknown = types.find((type) => !Object.hasOwn(EVENT_TYPES, type));
  if (unknown !== undefined) throw new Error(`Expected types@place at ${id}, found "${label}".`);
  if (at === '-') return { types: types as EventType[], place: null };
  const place = at.replace(/[{}]/g, '');
  const mark =
    marks.find(({ quote }) => quote === place) ??
    marks.find(({ quote }) => quote.includes(place) || place.includes(quote));
  if (!mark) throw new Error(`Expected a place of the passage at ${id}, found "${place}".`);
  return { types: types as EventType[], place: mark.quote };
}
