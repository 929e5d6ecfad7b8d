import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { eventAt } from '../../events/columns/event-at';
import type { EventColumns } from '../../events/columns/types';
import type { FrontlineEvent } from '../../events/types';
import { CliError, reasonOf, UsageError } from '../errors';
import { note } from '../output';
import type { Progress } from '../progress';

/** Formats that events are written in. */
export type EventFileFormat = 'arrow' | 'geojson' | 'csv' | 'pmtiles';

const ENDINGS: Readonly<Record<string, EventFileFormat>> = {
  '.arrow': 'arrow',
  '.feather': 'arrow',
  '.geojson': 'geojson',
  '.json': 'geojson',
  '.csv': 'csv',
  '.pmtiles': 'pmtiles',
};

/** Text is gathered to pieces of so many UTF-16 units before it is written. */
const PIECE = 1 << 16;

/**
 * The format that an output asks for, by its option or the ending of its name.
 *
 * @throws UsageError when neither tells one, or what is no text would go to a terminal.
 */
export function formatOf(output: string, asked: EventFileFormat | undefined): EventFileFormat {
  const format = asked ?? (output === '-' ? 'geojson' : ENDINGS[extname(output).toLowerCase()]);
  if (format === undefined) {
    throw new UsageError(
      `${output}: expected a name that ends with .arrow, .geojson, .csv or .pmtiles, or the option --to`,
    );
  }
  if (output === '-' && process.stdout.isTTY && (format === 'arrow' || format === 'pmtiles')) {
    throw new UsageError(`expected a file or a pipe for ${format}, which is no text, found a terminal`);
  }
  return format;
}

/**
 * Writes events to a file, `-` for standard output; the same bytes for the same events.
 *
 * @throws CliError when the file cannot be written.
 */
export async function writeEventFile(
  columns: EventColumns,
  format: EventFileFormat,
  output: string,
  progress: Progress,
): Promise<void> {
  const parts = await WRITERS[format](columns, progress);
  const stream = output === '-' ? process.stdout : createWriteStream(output);
  try {
    await writeParts(stream, parts);
  } catch (error) {
    throw new CliError(`${output}: expected a file that can be written, but ${reasonOf(error)}`);
  }
  const placed = columns.lat.reduce((sum, lat) => sum + (Number.isNaN(lat) ? 0 : 1), 0);
  const events = columns.size === 1 ? '1 event' : `${columns.size.toLocaleString('en')} events`;
  note(`Wrote ${output}: ${events}, ${placed.toLocaleString('en')} on the map.`);
}

type Parts = Iterable<Uint8Array | string>;

/** One writer a format. */
const WRITERS: Readonly<
  Record<EventFileFormat, (columns: EventColumns, progress: Progress) => Promise<Parts>>
> = {
  async arrow(columns) {
    const { arrowParts } = await import('../../formats/arrow/index');
    return arrowParts(columns);
  },
  async geojson(columns, progress) {
    const { geoJsonText } = await import('../../formats/geojson');
    return gathered(geoJsonText(eventsOf(columns, progress)));
  },
  async csv(columns, progress) {
    const { csvText } = await import('../../formats/csv');
    return gathered(csvText(eventsOf(columns, progress)));
  },
  async pmtiles(columns, progress) {
    const { writeEventTiles } = await import('../../formats/pmtiles/index');
    const { gzipSync } = await import('node:zlib');
    return writeEventTiles(columns, {
      compress: (bytes) => gzipSync(bytes),
      onProgress: (done, of) => progress.tell('Writing tiles', done / of),
    });
  },
};

/** The events one by one, each made when it is asked for; can be gone through again. */
function eventsOf(columns: EventColumns, progress: Progress): Iterable<FrontlineEvent> {
  return {
    *[Symbol.iterator]() {
      for (let row = 0; row < columns.size; row++) {
        if (row % 1000 === 0) progress.tell('Writing', row / columns.size);
        yield eventAt(columns, row);
      }
    },
  };
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Waits while the stream is full, so that memory stays constant, and until all is written. */
async function writeParts(stream: Writable, parts: Parts): Promise<void> {
  const file = stream !== process.stdout;
  // A file that cannot be opened says so by an error that may come before the first wait.
  const end = file ? finished(stream) : Promise.resolve();
  end.catch(() => undefined);
  for (const part of parts) {
    if (!stream.write(part)) await Promise.race([once(stream, 'drain'), end]);
  }
  if (file) stream.end();
  await end;
}
