/** `npm run eval`: the geoparser against the shared corpora, beside what others reach on them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePack, inflatePack } from '../../geo/gazetteer/index';
import { corporaFolder } from './corpora';
import { CORPORA, type CorpusReport, evaluateCorpus } from './geoparse';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const pack = process.env.FRONTLINE_PACK ?? join(repository, 'data/gazetteer/full.pack');

if (existsSync(pack)) await main();
else console.error(`The evaluation needs ${pack}, which is not there; npm run data builds it.`);

async function main(): Promise<void> {
  const gazetteer = decodePack(await inflatePack(new Uint8Array(readFileSync(pack))));
  const reports: CorpusReport[] = [];
  for (const { name, peers } of CORPORA) {
    const report = evaluateCorpus(name, gazetteer);
    if (!report) {
      console.log(`${name}: skipped, not found in ${corporaFolder()}`);
      continue;
    }
    reports.push(report);
    print(report, peers);
  }
  mkdirSync(join(repository, '.cache'), { recursive: true });
  writeFileSync(join(repository, '.cache/eval.json'), `${JSON.stringify(reports, null, 2)}\n`);
}

function print(report: CorpusReport, peers: Readonly<Record<string, string>>): void {
  console.log(`${report.corpus} (${report.texts} texts, ${report.megabytesPerSecond} MB/s)`);
  console.log(
    `  overlap F1 ${report.overlapF1} (P ${report.precision} R ${report.recall})  strict F1 ${report.strictF1}  ` +
      `acc@161 ${report.acc161}  end-to-end F1 ${report.endToEndF1}` +
      (report.literalAccuracy === null ? '' : `  literal accuracy ${report.literalAccuracy}`),
  );
  console.log(
    `  others, overlap/end-to-end: ${Object.entries(peers)
      .map(([name, pair]) => `${name} ${pair}`)
      .join(', ')}`,
  );
}
