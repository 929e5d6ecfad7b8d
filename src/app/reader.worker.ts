/**
 * Reads reports off the page's thread. First with the theatre's gazetteer, so that pins stand at
 * once; then, for a text that names more than it knows, again with the world's.
 */

import type { Gazetteer } from '../../geo/types';
import { articleFromText, readArticleFile } from '../article/index';
import type { Article } from '../article/types';
import type { ReadingStage } from '../locales/dictionary';
import { readArticle } from '../pipeline';
import { theatreGazetteer, worldGazetteer } from './gazetteers';
import { underlayKept } from './kept-layer';
import { needsWorld } from './needs-world';
import type { ReadRequest, ReportSource, WorkerReply } from './protocol';
import { regionNames } from './region-names';

/** Texts longer than this, in characters, are read once: twice would cost more than it shows. */
const READ_ONCE = 200_000;

const reply = (message: WorkerReply): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void answer(data));

async function answer(request: ReadRequest): Promise<void> {
  try {
    await read(request);
  } catch (error) {
    reply({ type: 'failure', job: request.job, reason: sentence(error) });
  }
}

async function read({ job, source, kept }: ReadRequest): Promise<void> {
  const progress = progressOf(job);
  progress('gazetteer', 0);
  const theatre = theatreGazetteer();
  const { article, warnings: notes } = await openSource(source);
  const { chosen = [] } = source;
  const readWith = async (layer: Gazetteer) => {
    const gazetteer = underlayKept(layer, kept);
    const onProgress = (done: number) => progress('reading', done);
    const reading = await readArticle(article, { gazetteer, chosen, onProgress });
    return { ...reading, regions: regionNames(reading.resolutions, gazetteer) };
  };
  const long = article.text.length > READ_ONCE;
  const gazetteer = await (long ? worldGazetteer().catch(() => theatre) : theatre);
  const reading = await readWith(gazetteer);
  const more = !long && needsWorld(reading);
  reply({ type: 'reading', job, reading, final: !more, notes });
  if (!more) return;
  const whole = await worldGazetteer().then(readWith, () => reading);
  reply({ type: 'reading', job, reading: whole, final: true, notes });
}

async function openSource(
  source: ReportSource,
): Promise<{ readonly article: Article; readonly warnings: readonly string[] }> {
  if (source.kind === 'file') {
    const { id, name, bytes, date } = source;
    return readArticleFile(name, bytes, { id, ...(date === '' ? {} : { date }) });
  }
  const { kind: _kind, chosen: _chosen, text, ...options } = source;
  return { article: articleFromText(text, options), warnings: [] };
}

/** Tells of progress at most ten times a second. */
function progressOf(job: number): (stage: ReadingStage, done: number) => void {
  let last = 0;
  return (stage, done) => {
    const now = performance.now();
    if (now - last < 100 && done < 1) return;
    last = now;
    reply({ type: 'progress', job, stage, done });
  };
}

function sentence(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const first = words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
