/** Reads a file of events that the page hands over piece by piece. */
import { EventCollector } from '../../../formats/collect';
import { FormatError } from '../../../formats/types';
import { buffersOf, type FromWorker, type ToWorker } from './protocol';
import { Snapshots } from './snapshots';

const collector = new EventCollector();
const tell = (message: FromWorker, buffers: ArrayBuffer[] = []): void =>
  postMessage(message, { transfer: buffers });
const snapshots = new Snapshots(collector, (columns) =>
  tell({ kind: 'partial', columns }, buffersOf(columns)),
);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    if ('length' in data) collector.expect(data.length);
    else if ('piece' in data) take(data.piece);
    else finish();
  } catch (error) {
    const format = error instanceof FormatError;
    tell({ kind: 'failed', format, message: error instanceof Error ? error.message : String(error) });
  }
});

/** Bytes that are read before it is looked at whether events should be shown: a file from disk may come in one piece. */
const SLICE = 1 << 18;

function take(piece: Uint8Array): void {
  for (let at = 0; at < piece.length; at += SLICE) {
    collector.push(piece.subarray(at, at + SLICE));
    snapshots.look();
  }
  if (collector.format === 'tiles') tell({ kind: 'tiles' });
  else tell({ kind: 'took', events: collector.size });
}

function finish(): void {
  snapshots.stop();
  const collected = collector.finish();
  tell({ kind: 'done', collected }, collected.kind === 'columns' ? buffersOf(collected.columns) : []);
}

tell({ kind: 'ready' });
