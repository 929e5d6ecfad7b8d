import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isFamous, type Town } from '../../../geo/gazetteer/build/index';
import { loadGazetteer } from '../gazetteer';
import { note } from '../output';
import type { AddProgress } from './add-progress';
import { buildPack } from './build-pack';
import { packFolder } from './data-folder';
import { dropDownloads, fetchDumps, findDumps } from './dumps';
import { ATTRIBUTION, LICENCE, type Manifest, type SourceFile } from './manifest';
import { installPack } from './pack-store';
import type { TableFile, TableReport } from './table-file';

/** Where the tables of a country come from: a folder, or an address. */
export type Origin = { readonly folder: string } | { readonly url: string };

/**
 * Makes a country's pack and puts it where the other commands find it. A run that fails leaves the
 * former pack.
 *
 * @param now moment that is written down as that of the making.
 * @throws CliError that names the file or address which is not what it should be.
 */
export async function addCountry(
  code: string,
  origin: Origin,
  now: Date,
  progress: AddProgress,
): Promise<void> {
  const { places, alternates } =
    'folder' in origin
      ? findDumps(origin.folder, code)
      : await fetchDumps(origin.url, code, now.getTime(), progress.download);
  if (alternates === null) {
    note(`${code}: found no table of alternate names; the dump's own names serve, which tell no languages.`);
  }
  const built = await buildPack(code, places, alternates, await famousTowns(), progress.tell).catch(
    async (error: unknown) => {
      // What is broken must not be taken for good by the next run.
      if ('url' in origin) await dropDownloads(code);
      throw error;
    },
  );
  const { path, manifest } = await installPack(packFolder(), built.bytes, {
    name: code,
    places: built.places,
    names: built.names,
    made: now.toISOString(),
    sources: await Promise.all([places, ...(alternates ? [alternates] : [])].map(sourceOf)),
    badRows: built.dump.bad + (built.alternates?.bad ?? 0),
    licence: LICENCE,
    attribution: ATTRIBUTION,
  });
  if ('url' in origin) await dropDownloads(code);
  progress.stop();
  tellBad(places, built.dump);
  if (alternates && built.alternates) tellBad(alternates, built.alternates);
  tellWritten(path, manifest, built.dump.rows);
}

async function famousTowns(): Promise<Town[]> {
  const shipped = await loadGazetteer({ added: false });
  return Array.from({ length: shipped.size }, (_, index) => index)
    .filter((index) => shipped.featureClass(index) === 'P')
    .map((index) => shipped.place(index))
    .filter(isFamous);
}

async function sourceOf({ path, from }: TableFile): Promise<SourceFile> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return { from, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

function tellBad({ path }: TableFile, { rows, bad, examples }: TableReport): void {
  if (bad === 0) return;
  note(`${path}: ${bad} of ${rows.toLocaleString('en')} rows skipped:`);
  for (const { line, reason } of examples) note(`  line ${line}: ${reason}`);
  if (bad > examples.length) note(`  and ${bad - examples.length} more`);
}

function tellWritten(path: string, { name, places, names, bytes }: Manifest, rows: number): void {
  const count = (number: number): string => number.toLocaleString('en');
  note(
    `Wrote ${path}: ${count(places)} of the ${count(rows)} places of ${name}, ${count(names)} names, ${(bytes / 1e6).toFixed(1)} MB.`,
  );
}
