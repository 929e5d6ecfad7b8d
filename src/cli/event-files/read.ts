import { stat } from 'node:fs/promises';
import type { EventColumns } from '../../events/columns/types';
import { columnsOf, EventCollector } from '../../formats/collect';
import { CliError, reasonOf, UsageError } from '../errors';
import { openInput } from '../input';
import { note } from '../output';
import type { Progress } from '../progress';

/** Most features or rows that are told one by one. */
const MOST_TOLD = 20;

/**
 * Reads a file of events, `-` for standard input, never whole in memory but for Arrow. What cannot be
 * read of it is told, and the run ends with status 1.
 *
 * @throws CliError when the file cannot be read, UsageError when it is an address.
 */
export async function readEventFile(file: string, progress: Progress): Promise<EventColumns> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) {
    throw new UsageError(`${file}: expected a file or -, found an address`);
  }
  const name = file === '-' ? 'standard input' : file;
  const size = file === '-' ? 0 : ((await stat(file).catch(() => null))?.size ?? 0);
  const collector = new EventCollector();
  try {
    let read = 0;
    for await (const piece of openInput(file) as AsyncIterable<Buffer>) {
      collector.push(piece);
      read += piece.length;
      if (collector.format === 'tiles') {
        throw new CliError('expected events in GeoJSON, CSV or Arrow, found an archive of tiles');
      }
      progress.tell(
        `Reading ${name}: ${collector.size.toLocaleString('en')} events`,
        size > 0 ? Math.min(1, read / size) : undefined,
      );
    }
    const { columns, problems, leftOut, cut } = columnsOf(collector.finish());
    for (const { message } of problems.slice(0, MOST_TOLD)) note(`${name}: ${message}`);
    if (leftOut > MOST_TOLD) note(`${name}: ${leftOut} were left out in all.`);
    if (cut !== '') note(`${name}: ${cut}`);
    if (leftOut > 0 || cut !== '') process.exitCode = 1;
    return columns;
  } catch (error) {
    throw new CliError(`${name}: ${reasonOf(error)}`);
  }
}
