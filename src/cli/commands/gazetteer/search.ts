import { type Command, InvalidArgumentError } from 'commander';
import type { SearchResult } from '../../../../geo/gazetteer/index';
import type { Gazetteer } from '../../../../geo/types';
import { GAZETTEER_OPTIONS, type GazetteerOptions } from '../../options';

interface SearchOptions extends GazetteerOptions {
  readonly json?: boolean;
  readonly limit: number;
}

/** `frontline gazetteer search NAME`: places by name. */
export function addSearch(gazetteer: Command): void {
  const command = gazetteer
    .command('search')
    .description('find places by any of their names, in any script')
    .argument('<name...>', 'a name, whole, its beginning, or nearly')
    .option('--json', 'write one JSON document')
    .option('--limit <number>', 'most places', wholeNumber, 10)
    .action(search);
  for (const option of GAZETTEER_OPTIONS) command.addOption(option);
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(`Expected a whole number from 1 to 9999, found "${value}".`);
}

async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const { loadGazetteer } = await import('../../gazetteer');
  const { note, write } = await import('../../output');
  const { searchGazetteer } = await import('../../../../geo/gazetteer/index');
  const gazetteer = await loadGazetteer(options);
  const name = words.join(' ');
  const results = searchGazetteer(gazetteer, name, { limit: options.limit });
  if (options.json) {
    await write(
      `${JSON.stringify(
        results.map((result) => resultJson(gazetteer, result)),
        null,
        2,
      )}\n`,
    );
    return;
  }
  if (results.length === 0) note(`No place is called ${name}.`);
  else await write(await readable(gazetteer, results));
}

function resultJson(gazetteer: Gazetteer, { index, matched, how, distance }: SearchResult): object {
  const { id, name, ...place } = gazetteer.place(index);
  return {
    placeId: id,
    name,
    ...place,
    matched,
    how,
    ...(distance !== undefined && { distance }),
    names: gazetteer.names(index),
    hasArea: gazetteer.area(index) !== null,
  };
}

async function readable(gazetteer: Gazetteer, results: readonly SearchResult[]): Promise<string> {
  const { table } = await import('../../table');
  const lines = table(
    [
      { heading: 'PLACE', width: 30 },
      { heading: 'MATCHED', width: 40 },
      { heading: 'IN' },
      { heading: 'KIND' },
      { heading: 'PEOPLE', side: 'right' },
      { heading: 'WHERE' },
      { heading: 'ID' },
    ],
    results.map((result) => rowOf(gazetteer, result)),
  );
  return `${lines.join('\n')}\n`;
}

function rowOf(gazetteer: Gazetteer, { index, matched, how }: SearchResult): string[] {
  const { name, admin1, country, featureCode, population, lat, lon, id } = gazetteer.place(index);
  const years = matched.from || matched.to ? `${matched.from ?? ''}–${matched.to ?? ''}` : '';
  const about = [
    matched.lang,
    matched.kind === 'official' ? '' : matched.kind,
    years,
    how === 'exact' ? '' : how,
  ];
  const described = about.filter((part) => part !== '').join(', ');
  return [
    name,
    described === '' ? matched.text : `${matched.text} (${described})`,
    admin1 || country,
    featureCode,
    population > 0 ? population.toLocaleString('en') : '–',
    `${lat.toFixed(3)} ${lon.toFixed(3)}`,
    id,
  ];
}
