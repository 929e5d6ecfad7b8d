import type { Command } from 'commander';
import type { Resolution } from '../../../geo/types';
import { WRITE_OPTIONS, type WriteOptions } from '../options';
import type { PlaceReading } from '../read-places';
import type { Read } from '../read-report';

/** `frontline geoparse FILE…`: the places that reports name. */
export function addGeoparse(program: Command): void {
  const command = program
    .command('geoparse')
    .description('find the places that a report names')
    .argument('<file...>', 'text, HTML or Markdown, an http(s) address, or - for standard input')
    .option('--explain', 'tell every candidate, what speaks for it, and why it was chosen or none was')
    .option('--keep-learnt', 'keep the places that the text tells the position of in your own list')
    .action(geoparse);
  for (const option of WRITE_OPTIONS) command.addOption(option);
}

interface GeoparseCommandOptions extends WriteOptions {
  readonly keepLearnt?: boolean;
}

async function geoparse(files: readonly string[], options: GeoparseCommandOptions): Promise<void> {
  const { loadGazetteer } = await import('../gazetteer');
  const { write } = await import('../output');
  const { toponymJson } = await import('../toponym-json');
  const toponyms = ({ resolutions }: PlaceReading): object[] =>
    resolutions.map((resolution) => toponymJson(resolution, options.explain === true));
  const { forEachFile } = await import('../for-each-file');
  const { readPlaces } = await import('../read-places');
  const readOnly = readPlaces(await loadGazetteer(options), options.explain === true);
  const read = options.keepLearnt ? await keeping(readOnly) : readOnly;
  if (options.jsonl) {
    const { streamReports } = await import('../jsonl');
    await forEachFile(files, (file) =>
      streamReports(file, options, read, (reading) => ({ toponyms: toponyms(reading) })),
    );
    return;
  }
  const { readReport } = await import('../read-report');
  const { tellWarnings } = await import('../warnings');
  // One file is one document; several are an array of them, from which what failed is missing.
  const several = files.length > 1;
  let written = 0;
  if (options.json && several) await write('[');
  await forEachFile(files, async (file) => {
    const reading = await readReport(file, options, read);
    tellWarnings(file, reading);
    if (!options.json) {
      await write(await readable(file, reading, options.explain === true));
      return;
    }
    if (written++ > 0) await write(',\n');
    await writeDocument(reading, several ? { file } : {}, options.explain === true);
  });
  if (options.json && several) await write(']\n');
}

/** As a reader of places, keeping what each text tells the position of. */
async function keeping(read: Read<PlaceReading>): Promise<Read<PlaceReading>> {
  const { keepOnDisk, keptPath } = await import('../added/kept-places');
  const { keptPlacesOf } = await import('../../kept-places');
  const { note } = await import('../output');
  return async (article, onProgress) => {
    const reading = await read(article, onProgress);
    const places = keptPlacesOf(reading.resolutions);
    if (places.length > 0) {
      await keepOnDisk(places);
      note(`Kept ${places.map(({ properties }) => properties.name).join(', ')} in ${keptPath()}.`);
    }
    return reading;
  };
}

/** Writes a document a place name a line, never whole in memory: that of a long report is twenty times its length. */
async function writeDocument(reading: PlaceReading, more: object, explain: boolean): Promise<void> {
  const { write } = await import('../output');
  const { toponymJson } = await import('../toponym-json');
  const head = JSON.stringify({ ...more, text: reading.article.text }).slice(0, -1);
  await write(`${head},"toponyms":[`);
  for (const [index, resolution] of reading.resolutions.entries()) {
    await write(`${index > 0 ? ',' : ''}\n${JSON.stringify(toponymJson(resolution, explain))}`);
  }
  await write('\n]}\n');
}

async function readable(file: string, reading: PlaceReading, explain: boolean): Promise<string> {
  const { table } = await import('../table');
  const { heading } = await import('../heading');
  const { explanationLines } = await import('../why');
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
  const body = explain ? rows.flatMap((row, at) => [row, ...explanationLines(resolutions[at]!)]) : rows;
  const summary = `${resolutions.length} place names, ${resolutions.filter(({ lat }) => lat !== null).length} placed`;
  return `${[...heading(file, reading.article, summary), ...(rows.length > 0 ? [head, ...body] : []), ''].join('\n')}\n`;
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
