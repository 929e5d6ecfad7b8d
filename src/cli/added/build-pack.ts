import { gzipSync } from 'node:zlib';
import {
  type AlternateName,
  alternateProblem,
  applyAlternates,
  type Draft,
  finishCountry,
  isChosen,
  placeOfRow,
  readAlternate,
  rowProblem,
  type Town,
} from '../../../geo/gazetteer/build/index';
import { encodePack, packMeta } from '../../../geo/gazetteer/index';
import { CliError } from '../errors';
import { ATTRIBUTION } from './manifest';
import { readTable, type TableFile, type TableReport } from './table-file';

/** A pack that has been built, with what was found on the way. */
export interface BuiltPack {
  /** The pack, gzipped. */
  readonly bytes: Uint8Array;
  readonly places: number;
  readonly names: number;
  readonly dump: TableReport;
  readonly alternates: TableReport | null;
}

/**
 * Builds the pack of a country from GeoNames' dump and, where there is one, its table of alternate
 * names. Bad rows are left out and reported.
 *
 * @param code ISO 3166-1 alpha-2.
 * @param famous the large towns of the world, whose names no village takes from them.
 * @param tell told what is being done.
 * @throws CliError when a file cannot be read, or is no such table.
 */
export async function buildPack(
  code: string,
  dump: TableFile,
  alternates: TableFile | null,
  famous: readonly Town[],
  tell: (words: string) => void,
): Promise<BuiltPack> {
  tell(`Reading the places of ${code}`);
  const { drafts, report } = await readPlaces(code, dump);
  let alternateReport: TableReport | null = null;
  if (alternates !== null) {
    tell(`Reading their other names`);
    alternateReport = await readNames(alternates, drafts);
  }
  tell(`Building the gazetteer of ${code}`);
  const records = finishCountry([...drafts.values()], famous);
  if (records.length === 0) {
    throw new CliError(
      `${dump.path}: expected places of ${code}, found ${report.rows} rows and none to keep`,
    );
  }
  const pack = encodePack(records, { name: code, attribution: ATTRIBUTION });
  const { places, names } = packMeta(pack);
  return { bytes: gzipSync(pack), places, names, dump: report, alternates: alternateReport };
}

async function readPlaces(
  code: string,
  dump: TableFile,
): Promise<{ readonly drafts: Map<string, Draft>; readonly report: TableReport }> {
  const drafts = new Map<string, Draft>();
  const numbers = new Set<string>();
  const report = await readTable(dump, (cells) => {
    const problem = rowProblem(cells, code);
    if (problem !== null) return problem;
    const draft = placeOfRow(cells);
    if (numbers.has(draft.id)) return `expected every place once, found ${draft.id} again`;
    numbers.add(draft.id);
    if (isChosen(draft)) drafts.set(draft.id, draft);
    return null;
  });
  check(dump, report, `GeoNames' dump of ${code}`);
  return { drafts, report };
}

async function readNames(file: TableFile, drafts: ReadonlyMap<string, Draft>): Promise<TableReport> {
  const byPlace = new Map<string, AlternateName[]>();
  const report = await readTable(file, (cells) => {
    const problem = alternateProblem(cells);
    if (problem !== null) return problem;
    const id = `gn:${cells[1]}`;
    if (!drafts.has(id)) return null;
    const own = byPlace.get(id);
    if (own === undefined) byPlace.set(id, [readAlternate(cells)]);
    else own.push(readAlternate(cells));
    return null;
  });
  // There are territories without any.
  if (report.rows > 0) check(file, report, "GeoNames' table of alternate names");
  for (const [id, alternates] of byPlace) applyAlternates(drafts.get(id)!, alternates);
  return report;
}

/** A file of which most is bad is another file, and no pack is made from what is left of it. */
function check({ path }: TableFile, { rows, bad, examples }: TableReport, what: string): void {
  if (rows > 0 && bad * 2 <= rows) return;
  const [first] = examples;
  if (first === undefined) throw new CliError(`${path}: expected ${what}, found an empty file`);
  throw new CliError(
    `${path}: expected ${what}, but ${bad} of ${rows} rows are none; line ${first.line}: ${first.reason}`,
  );
}
