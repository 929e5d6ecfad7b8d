/** Files of events that come piece by piece: one reader a format, one line each in the list. */
import { csv } from '../csv';
import { geojson } from '../geojson';
import { CsvStream } from './csv-stream';
import { GeoJsonStream } from './geojson-stream';
import type { EventSink, StreamReader } from './types';

export type { EventSink, StreamReader } from './types';

/** How much of a file tells its format, bytes. */
export const HEAD_BYTES = 10_000;

const STREAMS: readonly {
  readonly accepts: (head: string) => boolean;
  readonly open: (sink: EventSink) => StreamReader;
}[] = [
  { accepts: geojson.accepts, open: (sink) => new GeoJsonStream(sink) },
  { accepts: csv.accepts, open: (sink) => new CsvStream(sink) },
];

/**
 * A reader for a file of text that begins with `head`, which the reader then wants to be given too.
 *
 * @param head First bytes of the file: {@link HEAD_BYTES}, or fewer where it is shorter.
 * @throws FormatError when it is no file of events, in the words that reading the whole file would find.
 */
export function openStream(head: Uint8Array, sink: EventSink): StreamReader {
  const text = new TextDecoder().decode(head, { stream: true });
  const found = STREAMS.find(({ accepts }) => accepts(text));
  if (found) return found.open(sink);
  geojson.read(text);
  throw new Error('Expected reading to fail: no format accepts the text.');
}
