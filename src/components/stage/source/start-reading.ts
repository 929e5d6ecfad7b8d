import { InlineReading } from './inline-reading';
import type { Reading, ReadingListener } from './reading';
import SourceWorker from './source.worker?worker&inline';
import { WorkerReading } from './worker-reading';

/** Begins to read a file, in a worker or, where a policy or the browser allows none, in the page. */
export async function startReading(listener: ReadingListener): Promise<Reading> {
  const worker = await WorkerReading.start(() => new SourceWorker(), listener);
  return worker ?? new InlineReading(listener);
}
