import type { Command } from 'commander';
import { Option } from 'commander';
import type { EventColumns } from '../../events/columns/types';
import type { EventFileFormat } from '../event-files/write';

interface ConvertOptions {
  readonly output: string;
  readonly to?: EventFileFormat;
}

/** `frontline convert FILE… -o OUT`: files of events from one format into another, several into one. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description('turn files of events into another format: Arrow for a million, PMTiles for more')
    .argument('<file...>', 'events (GeoJSON, CSV, Arrow), or - for standard input; several become one')
    .requiredOption(
      '-o, --output <file>',
      'where to write them: .arrow, .geojson, .csv or .pmtiles; - for standard output',
    )
    .addOption(
      new Option('-t, --to <format>', 'the format, where the name of the output does not tell it').choices([
        'arrow',
        'geojson',
        'csv',
        'pmtiles',
      ]),
    )
    .action(convert);
}

async function convert(files: readonly string[], options: ConvertOptions): Promise<void> {
  const { formatOf, writeEventFile } = await import('../event-files/write');
  const format = formatOf(options.output, options.to);
  const { forEachFile } = await import('../for-each-file');
  const { createProgress } = await import('../progress');
  const { readEventFile } = await import('../event-files/read');
  const { mergeEventColumns } = await import('../event-files/merge');
  const progress = createProgress();
  try {
    const parts: EventColumns[] = [];
    await forEachFile(files, async (file) => {
      parts.push(await readEventFile(file, progress));
    });
    if (parts.length === 0) return;
    await writeEventFile(mergeEventColumns(parts), format, options.output, progress);
  } finally {
    progress.stop();
  }
}
