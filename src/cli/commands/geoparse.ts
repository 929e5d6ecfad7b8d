import type { Command } from 'commander';
import type { Resolution } from '../../../geo/types';
import type { Reading } from '../../reading';
import { WRITE_OPTIONS, type WriteOptions } from '../options';

/** `frontline geoparse FILE…`: the places that reports name. */
export function addGeoparse(program: Command): void {
  const command = program
    .command('geoparse')
    .description('find the places that a report names')
    .argument('<file...>', 'text, HTML or Markdown, an http(s) address, or - for standard input')
    .option('--explain', 'tell the other candidates and the evidence for each')
    .action(geoparse);
  for (const option of WRITE_OPTIONS) command.addOption(option);
}

async function geoparse(files: readonly string[], options: WriteOptions): Promise<void> {
  const { loadGazetteer } = await import('../gazetteer');
  const { write } = await import('../output');
  const { toponymJson } = await import('../toponym-json');
  const toponyms = ({ resolutions }: Reading): object[] =>
    resolutions.map((resolution) => toponymJson(resolution, options.explain === true));
  const { forEachFile } = await import('../for-each-file');
  const gazetteer = await loadGazetteer(options.gazetteer);
  if (options.jsonl) {
    const { streamReports } = await import('../jsonl');
    await forEachFile(files, (file) =>
      streamReports(file, gazetteer, options, (reading) => ({ toponyms: toponyms(reading) })),
    );
    return;
  }
  const { readReport } = await import('../read-report');
  const { tellWarnings } = await import('../warnings');
  const documents: object[] = [];
  await forEachFile(files, async (file) => {
    const reading = await readReport(file, gazetteer, options);
    tellWarnings(file, reading);
    const { text } = reading.article;
    if (options.json)
      documents.push({ text, toponyms: toponyms(reading), ...(files.length > 1 && { file }) });
    else await write(await readable(file, reading, options.explain === true));
  });
  // One file, one document; several are an array, and what failed is missing from it.
  if (options.json && (files.length > 1 || documents.length > 0)) {
    await write(`${JSON.stringify(files.length > 1 ? documents : documents[0], null, 2)}\n`);
  }
}

async function readable(file: string, reading: Reading, explain: boolean): Promise<string> {
  const { table } = await import('../table');
  const { heading } = await import('../heading');
  const { resolutions } = reading;
  const lines = table(
    [
      { heading: 'AT', side: 'right' },
      { heading: 'WRITTEN', width: 28 },
      { heading: 'MEANS', width: 36 },
      { heading: 'WHERE' },
      { heading: 'HOW EXACTLY' },
      { heading: 'SURE', side: 'right' },
      { heading: 'KIND' },
    ],
    resolutions.map(rowOf),
  );
  const [head = '', ...rows] = lines;
  const body = explain ? rows.flatMap((row, at) => [row, ...evidenceOf(resolutions[at]!)]) : rows;
  const summary = `${resolutions.length} place names, ${resolutions.filter(({ lat }) => lat !== null).length} placed`;
  return `${[...heading(file, reading, summary), ...(rows.length > 0 ? [head, ...body] : []), ''].join('\n')}\n`;
}

function rowOf({
  start,
  quote,
  place,
  lat,
  lon,
  precision,
  radiusKm,
  confidence,
  kind,
  learnt,
}: Resolution): string[] {
  const region = [place?.name, place?.country].filter(Boolean).join(', ');
  const means =
    place === null ? (lat === null ? 'not known' : 'coordinates') : region + (learnt ? ' (learnt)' : '');
  const where = lat === null || lon === null ? '–' : `${lat.toFixed(3)} ${lon.toFixed(3)}`;
  const exactly = radiusKm > 0 ? `${precision} ±${Math.round(radiusKm * 10) / 10} km` : precision;
  return [String(start), quote, means, where, lat === null ? '–' : exactly, confidence.toFixed(2), kind];
}

function evidenceOf({ candidates }: Resolution): string[] {
  return candidates.map(({ place, score, evidence }) => {
    const about = [place.admin1 || place.country, place.featureCode, place.population.toLocaleString('en')];
    const reasons = Object.entries(evidence).map(
      ([name, value]) => `${name} ${value >= 0 ? '+' : ''}${value.toFixed(2)}`,
    );
    return `        ${score.toFixed(2)} ${place.name} (${about.join(', ')}) ${reasons.join(', ')}`;
  });
}
