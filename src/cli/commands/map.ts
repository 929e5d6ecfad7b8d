import type { Command } from 'commander';
import type { FrontlineEvent } from '../../events/types';
import type { PageData } from '../../page';
import type { Reading } from '../../reading';
import { MERGE_OPTION, READ_OPTIONS, type ReadOptions } from '../options';

interface MapOptions extends ReadOptions {
  readonly output: string;
  readonly merge: boolean;
}

/** `frontline map FILE… -o map.html`: a page of one file that opens from disk with no network. */
export function addMap(program: Command): void {
  const command = program
    .command('map')
    .description('write one HTML file with reports, their map and timeline; it opens with no network')
    .argument('<file...>', 'reports (text, HTML, Markdown, address, -) or events (.geojson, .json, .csv)')
    .option('-o, --output <file>', 'where to write it; - for standard output', 'map.html')
    .addOption(MERGE_OPTION)
    .action(map);
  for (const option of READ_OPTIONS) command.addOption(option);
}

async function map(files: readonly string[], options: MapOptions): Promise<void> {
  const { forEachFile } = await import('../for-each-file');
  const { createProgress } = await import('../progress');
  const progress = createProgress();
  const readings: Reading[] = [];
  const sets: (readonly FrontlineEvent[])[] = [];
  const reports = files.some((file) => !isEventFile(file));
  const { loadGazetteer } = await import('../gazetteer');
  const gazetteer = reports ? await loadGazetteer(options) : null;
  await forEachFile(files, async (file) => {
    if (gazetteer === null || isEventFile(file)) {
      sets.push(await readEventFile(file));
      return;
    }
    const { readReport } = await import('../read-report');
    const { readAll } = await import('../read-events');
    const { tellWarnings } = await import('../warnings');
    const reading = await readReport(file, options, readAll(gazetteer));
    tellWarnings(file, reading);
    readings.push(reading);
    sets.push(reading.events);
  });
  const { mergedIds, mergeEvents } = await import('../../events/index');
  const events = options.merge && sets.length > 1 ? mergeEvents(sets) : sets.flat();
  if (readings.length + events.length === 0) return;
  try {
    const { pageScript } = await import('../page/page-script');
    const script = await pageScript(progress);
    // The parts are in the readings already.
    const shown = events.map(
      ({ geometry, properties, claims }) =>
        ({ type: 'Feature', geometry, properties, ...(claims && { claims }) }) as const,
    );
    const merged = Object.fromEntries(mergedIds(events));
    await writePage(script, { readings, events: shown, merged }, options.output);
  } finally {
    progress.stop();
  }
}

const isEventFile = (file: string): boolean => /\.(?:geojson|json|csv)$/i.test(file);

async function readEventFile(file: string): Promise<readonly FrontlineEvent[]> {
  const { readInput } = await import('../input');
  const { CliError, reasonOf } = await import('../errors');
  const { note } = await import('../output');
  const { parseEvents } = await import('../../formats/index');
  const { bytes } = await readInput(file);
  try {
    const { events, problems } = parseEvents(new TextDecoder().decode(bytes));
    for (const { message } of problems) note(`${file}: ${message}`);
    return events;
  } catch (error) {
    throw new CliError(`${file}: ${reasonOf(error)}`);
  }
}

async function writePage(script: string, data: PageData, output: string): Promise<void> {
  const { pageHtml } = await import('../page/page-html');
  const { note, write } = await import('../output');
  const title = data.readings[0]?.article.title || 'Map of events';
  const html = pageHtml({ script, title, lang: pageLanguage(data.readings), data });
  if (output === '-') {
    await write(html);
    return;
  }
  const { writeFile } = await import('node:fs/promises');
  const { CliError, reasonOf } = await import('../errors');
  await writeFile(output, html).catch((error: unknown) => {
    throw new CliError(`${output}: expected a file that can be written, but ${reasonOf(error)}`);
  });
  const placed = data.events.filter(({ geometry }) => geometry !== null).length;
  const events = data.events.length === 1 ? '1 event' : `${data.events.length} events`;
  note(`Wrote ${output}: ${events}, ${placed} on the map.`);
}

/** The page speaks the language that all its reports share, where it has the words; else English. */
function pageLanguage(readings: readonly Reading[]): string {
  const languages = new Set(readings.map(({ article }) => article.lang));
  const [only = 'en'] = languages;
  return languages.size === 1 && ['en', 'uk', 'ru'].includes(only) ? only : 'en';
}
