import type { Command } from 'commander';
import type { FrontlineEvent } from '../../events/types';
import type { Reading } from '../../reading';
import { WRITE_OPTIONS, type WriteOptions } from '../options';

/** `frontline events FILE…`: what reports say happened. */
export function addEvents(program: Command): void {
  const command = program
    .command('events')
    .description('find what a report says happened, where, when, and who says so')
    .argument('<file...>', 'text, HTML or Markdown, an http(s) address, or - for standard input')
    .option('--explain', 'tell the rules that made each claim')
    .action(events);
  for (const option of WRITE_OPTIONS) command.addOption(option);
}

async function events(files: readonly string[], options: WriteOptions): Promise<void> {
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
  const found: FrontlineEvent[] = [];
  let done = 0;
  await forEachFile(files, async (file) => {
    const reading = await readReport(file, options, read);
    tellWarnings(file, reading);
    done++;
    if (options.json) found.push(...reading.events);
    else await write(await readable(file, reading, options.explain === true));
  });
  if (!options.json || done === 0) return;
  const { writeEvents } = await import('../../formats/index');
  await write(writeEvents(found));
}

async function readable(file: string, reading: Reading, explain: boolean): Promise<string> {
  const { table } = await import('../table');
  const { heading } = await import('../heading');
  const [head = '', ...rows] = table(
    [
      { heading: 'WHEN' },
      { heading: 'WHAT' },
      { heading: 'WHERE', width: 30 },
      { heading: 'STATUS' },
      { heading: 'SAID BY', width: 24 },
      { heading: 'SURE', side: 'right' },
      { heading: 'TITLE' },
    ],
    reading.events.map(rowOf),
  );
  const body = explain ? rows.flatMap((row, at) => [row, ...traceOf(reading, reading.events[at]!)]) : rows;
  const placed = reading.events.filter(({ geometry }) => geometry !== null).length;
  const summary = `${reading.events.length} events, ${placed} placed`;
  return `${[...heading(file, reading.article, summary), ...(rows.length > 0 ? [head, ...body] : []), ''].join('\n')}\n`;
}

function rowOf({ properties }: FrontlineEvent): string[] {
  const { type, placeName, geoPrecision, status, attribution, confidence, title } = properties;
  const where =
    placeName === '' ? '–' : geoPrecision === 'settlement' ? placeName : `${placeName} (${geoPrecision})`;
  return [daysOf(properties), type, where, status, attribution || '–', confidence.toFixed(2), title];
}

/** First and last day, as printed dates are read: both included. */
function daysOf({ start, end }: FrontlineEvent['properties']): string {
  if (start === '') return 'undated';
  const last = end === '' ? start : new Date(Date.parse(end) - 1).toISOString();
  return start.slice(0, 10) === last.slice(0, 10)
    ? start.slice(0, 10)
    : `${start.slice(0, 10)} to ${last.slice(0, 10)}`;
}

function traceOf({ claims }: Reading, { properties }: FrontlineEvent): string[] {
  const own = claims.filter(({ trigger }) => trigger.start === properties.triggerStart);
  return [
    `        “${properties.quote.replace(/\s+/g, ' ')}”`,
    ...own.map(({ trace }) => `        ${trace.join(' → ')}`),
  ];
}
