import type { Command } from 'commander';
import type { FrontlineEvent } from '../../events/types';
import type { Reading } from '../../reading';
import { MERGE_OPTION, WRITE_OPTIONS, type WriteOptions } from '../options';

interface EventsOptions extends WriteOptions {
  readonly merge: boolean;
}

/** `frontline events FILE…`: what reports say happened, as one set. */
export function addEvents(program: Command): void {
  const command = program
    .command('events')
    .description('find what reports say happened, where, when, and who says so; several make one set')
    .argument('<file...>', 'text, HTML or Markdown, an http(s) address, or - for standard input')
    .option('--explain', 'tell trigger, clause, place, time and speaker of each, and the rules behind them')
    .addOption(MERGE_OPTION)
    .action(events);
  for (const option of WRITE_OPTIONS) command.addOption(option);
}

async function events(files: readonly string[], options: EventsOptions): Promise<void> {
  const { loadGazetteer } = await import('../gazetteer');
  const { write } = await import('../output');
  const { forEachFile } = await import('../for-each-file');
  const { readAll } = await import('../read-events');
  const read = readAll(await loadGazetteer(options));
  if (options.jsonl) {
    const { streamReports } = await import('../jsonl');
    await forEachFile(files, (file) =>
      streamReports(file, options, read, (reading) => ({ events: reading.events })),
    );
    return;
  }
  const { readReport } = await import('../read-report');
  const { tellWarnings } = await import('../warnings');
  const merging = options.merge && files.length > 1;
  const explain = options.explain === true;
  const readings: Reading[] = [];
  await forEachFile(files, async (file) => {
    const reading = await readReport(file, options, read);
    tellWarnings(file, reading);
    readings.push(reading);
    if (!options.json && !merging) await write(await singleTable(file, reading, explain));
  });
  if (readings.length === 0 || (!options.json && !merging)) return;
  if (options.json) {
    const { writeEvents } = await import('../../formats/index');
    await write(
      writeEvents(merging ? await merged(readings) : readings.flatMap((reading) => reading.events)),
    );
  } else await write(await mergedTable(readings, explain));
}

async function merged(readings: readonly Reading[]): Promise<readonly FrontlineEvent[]> {
  const { mergeEvents } = await import('../../events/index');
  return mergeEvents(readings);
}

async function singleTable(file: string, reading: Reading, explain: boolean): Promise<string> {
  const { heading } = await import('../heading');
  const { article } = reading;
  const summary = `${reading.events.length} events, ${placed(reading.events)} placed`;
  return lines(heading(file, article, summary), reading.events, [reading], false, explain);
}

async function mergedTable(readings: readonly Reading[], explain: boolean): Promise<string> {
  const { headingOf } = await import('../heading');
  const all = await merged(readings);
  const single = readings.reduce((sum, reading) => sum + reading.events.length, 0);
  const days = [...new Set(readings.map(({ article }) => article.date || 'day not known'))].sort();
  const summary = `${all.length} events out of ${single}, ${placed(all)} placed`;
  const head = headingOf(`${readings.length} reports`, [...days, summary]);
  return lines(head, all, readings, true, explain);
}

async function lines(
  head: readonly string[],
  found: readonly FrontlineEvent[],
  readings: readonly Reading[],
  claims: boolean,
  explain: boolean,
): Promise<string> {
  const { eventTable } = await import('../event-table');
  const [columns = '', ...rows] = eventTable(found, claims);
  const body = explain ? await explained(rows, found, readings) : rows;
  return `${[...head, ...(rows.length > 0 ? [columns, ...body] : []), ''].join('\n')}\n`;
}

async function explained(
  rows: readonly string[],
  found: readonly FrontlineEvent[],
  readings: readonly Reading[],
): Promise<string[]> {
  const { claimsById, explanationOf } = await import('../explain/explain-event');
  const { printable } = await import('../output');
  const byId = claimsById(readings);
  return rows.flatMap((row, at) => [row, ...explanationOf(found[at]!, byId).map(printable)]);
}

const placed = (found: readonly FrontlineEvent[]): number =>
  found.filter(({ geometry }) => geometry !== null).length;
