/**
 * `npm run eval [-- dispatches | corpora] [--short]`: the geoparser against the shared corpora,
 * beside what others reach on them, and the whole road on the shipped dispatches. Writes
 * `.cache/eval.json` and fails under the floors of `floors.json`. The short form leaves out the
 * corpora that take longest.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/build';
import { loadGazetteer } from '../support/gazetteers';
import { corporaFolder } from './corpora';
import { evaluateDispatches } from './dispatches';
import floors from './floors.json' with { type: 'json' };
import { CORPORA, type CorpusReport, evaluateCorpus } from './geoparse';
import type { Figures } from './measures';

const PARTS = ['dispatches', 'corpora'] as const;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const short = args.includes('--short');
  const asked = args.filter((arg) => arg !== '--short');
  const unknown = asked.filter((arg) => !PARTS.some((part) => part === arg));
  if (unknown.length > 0) {
    console.error(`Expected ${PARTS.join(' or ')} and perhaps --short, found ${unknown.join(' ')}.`);
    process.exit(2);
  }
  const results: Record<string, Readonly<Record<string, number | null>>> = {};
  if (asked.length === 0 || asked.includes('dispatches')) {
    const { all } = await evaluateDispatches();
    results.dispatches = { ...all! };
  }
  if (asked.length === 0 || asked.includes('corpora')) {
    for (const report of await evaluateCorpora(short)) results[report.corpus] = numbersOf(report);
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(join(ROOT, '.cache/eval.json'), `${JSON.stringify(results, null, 2)}\n`);
  const broken = brokenFloors(results);
  for (const sentence of broken) console.error(sentence);
  process.exit(broken.length > 0 ? 1 : 0);
}

async function evaluateCorpora(short: boolean): Promise<readonly CorpusReport[]> {
  const gazetteer = await loadGazetteer('full');
  const reports: CorpusReport[] = [];
  for (const corpus of short ? CORPORA.slice(0, 1) : CORPORA) {
    const report = evaluateCorpus(corpus, gazetteer);
    if (!report) {
      console.log(`${corpus.name}: skipped, not found in ${corporaFolder()}`);
      continue;
    }
    reports.push(report);
    print(report, corpus.peers);
  }
  return reports;
}

function numbersOf({ withoutDemonyms, ...report }: CorpusReport): Record<string, number | null> {
  const numbers = Object.entries(report).filter(([, value]) => typeof value !== 'string');
  const bare = Object.entries(withoutDemonyms ?? {}).map(([key, value]) => [
    `${key} without demonyms`,
    value,
  ]);
  return Object.fromEntries([...numbers, ...bare]) as Record<string, number | null>;
}

/** A sentence for every figure under its floor, or over its ceiling (`at most`). */
function brokenFloors(results: Readonly<Record<string, Readonly<Record<string, number | null>>>>): string[] {
  const sentences: string[] = [];
  for (const [name, bounds] of Object.entries(floors as Record<string, Record<string, number>>)) {
    const found = results[name];
    if (!found) continue;
    for (const [key, bound] of Object.entries(bounds)) {
      const isCeiling = key.startsWith('at most ');
      const value = found[isCeiling ? key.slice('at most '.length) : key] ?? Number.NaN;
      if (isCeiling ? value <= bound : value >= bound) continue;
      sentences.push(`${name}: expected ${isCeiling ? key : `${key} of at least`} ${bound}, found ${value}.`);
    }
  }
  return sentences;
}

function print(report: CorpusReport, peers: Readonly<Record<string, string>>): void {
  console.log(`${report.corpus} (${report.texts} texts, ${report.megabytesPerSecond} MB/s)`);
  console.log(`  ${lineOf(report)}`);
  if (report.withoutDemonyms) {
    console.log(`  without demonyms, which it does not annotate: ${lineOf(report.withoutDemonyms)}`);
  }
  console.log(
    `  others, overlap/end-to-end: ${Object.entries(peers)
      .map(([name, pair]) => `${name} ${pair}`)
      .join(', ')}`,
  );
}

function lineOf(figures: Figures): string {
  const kinds = figures.literalAccuracy === null ? '' : `  literal accuracy ${figures.literalAccuracy}`;
  return (
    `overlap F1 ${figures.overlapF1} (P ${figures.precision} R ${figures.recall})  strict F1 ${figures.strictF1}  ` +
    `acc@161 ${figures.acc161}  end-to-end F1 ${figures.endToEndF1}${kinds}`
  );
}
