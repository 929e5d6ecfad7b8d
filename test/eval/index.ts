/**
 * `npm run eval [-- dispatches | places | events] [--short] [--details]`: the geoparser and the
 * reading of events on the project's own gold and on the shared corpora, beside peers read in the
 * same run and what others are known to reach, and the whole road on the shipped dispatches. Writes
 * `.cache/eval.json` and fails under the floors of `floors.json`. The short form reads own gold and
 * the first corpus of places without the peers; details are what went wrong with events in the
 * texts of own gold that may be read.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/build';
import { SPLITS } from '../support/dispatches';
import { loadGazetteer } from '../support/gazetteers';
import { corporaFolder } from './corpora';
import { evaluateDispatches } from './dispatches';
import { evaluateEvents } from './events';
import floors from './floors.json' with { type: 'json' };
import { CORPORA, evaluateCorpus, type Row } from './geoparse';
import { publishedLine, tableOf } from './table';

const PARTS = ['dispatches', 'places', 'events'] as const;
/** The parts of own gold, and one corpus. */
const SHORT = SPLITS.length + 1;

type Numbers = Readonly<Record<string, unknown>>;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const short = args.includes('--short');
  const details = args.includes('--details');
  const asked = args.filter((arg) => arg !== '--short' && arg !== '--details');
  const unknown = asked.filter((arg) => !PARTS.some((part) => part === arg));
  if (unknown.length > 0) {
    const expected = `${PARTS.join(' or ')} and perhaps --short or --details`;
    console.error(`Expected ${expected}, found ${unknown.join(' ')}.`);
    process.exit(2);
  }
  const results: Record<string, Numbers> = {};
  if (asked.length === 0 || asked.includes('dispatches')) {
    results.dispatches = { ...(await evaluateDispatches()).all! };
  }
  if (asked.length === 0 || asked.includes('places')) {
    for (const row of await evaluatePlaces(short)) results[`${row.corpus}, ${row.system}`] = { ...row };
  }
  if (asked.length === 0 || asked.includes('events')) {
    for (const [name, row] of Object.entries(await evaluateEvents({ short, details })))
      results[name] = { ...row };
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(join(ROOT, '.cache/eval.json'), `${JSON.stringify(results, null, 2)}\n`);
  const broken = brokenFloors(results);
  for (const sentence of broken) console.error(sentence);
  process.exit(broken.length > 0 ? 1 : 0);
}

async function evaluatePlaces(short: boolean): Promise<readonly Row[]> {
  const gazetteer = await loadGazetteer('full');
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const corpus of short ? CORPORA.slice(0, SHORT) : CORPORA) {
    const texts = corpus.read();
    if (texts) rows.push(...evaluateCorpus(corpus, texts, gazetteer, { peers: !short }));
    else notes.push(`${corpus.name}: skipped, not found in ${corporaFolder()}`);
    if (texts && !short) notes.push(publishedLine(corpus));
  }
  console.log(`\n${tableOf(rows)}\n\n${notes.filter((note) => note !== '').join('\n')}`);
  return rows;
}

/** A sentence for every figure under its floor, or over its ceiling (`at most`). */
function brokenFloors(results: Readonly<Record<string, Numbers>>): string[] {
  const sentences: string[] = [];
  for (const [name, bounds] of Object.entries(floors as Record<string, Record<string, number>>)) {
    const found = results[name];
    if (!found) continue;
    for (const [key, bound] of Object.entries(bounds)) {
      const isCeiling = key.startsWith('at most ');
      const value = Number(found[isCeiling ? key.slice('at most '.length) : key] ?? Number.NaN);
      if (isCeiling ? value <= bound : value >= bound) continue;
      sentences.push(`${name}: expected ${isCeiling ? key : `${key} of at least`} ${bound}, found ${value}.`);
    }
  }
  return sentences;
}
