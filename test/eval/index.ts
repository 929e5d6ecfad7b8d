/** `npm run eval`: the geoparser against the shared corpora, beside what others reach on them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePack, inflatePack } from '../../geo/gazetteer/index';
import { corporaFolder } from './corpora';
import { CORPORA, type CorpusReport, evaluateCorpus } from './geoparse';
import type { Figures } from './measures';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const pack = process.env.FRONTLINE_PACK ?? join(repository, 'data/gazetteer/full.pack');

if (existsSync(pack)) await main();
else console.error(`The evaluation needs ${pack}, which is not there; npm run data builds it.`);

async function main(): Promise<void> {
  const gazetteer = decodePack(await inflatePack(new Uint8Array(readFileSync(pack))));
  const reports: CorpusReport[] = [];
  for (const corpus of CORPORA) {
    const report = evaluateCorpus(corpus, gazetteer);
    if (!report) {
      console.log(`${corpus.name}: skipped, not found in ${corporaFolder()}`);
      continue;
    }
    reports.push(report);
    print(report, corpus.peers);
  }
  mkdirSync(join(repository, '.cache'), { recursive: true });
  writeFileSync(join(repository, '.cache/eval.json'), `${JSON.stringify(reports, null, 2)}\n`);
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
