import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError, reasonOf } from '../errors';
import { fromSources, packageRoot } from '../package-root';
import type { Progress } from '../progress';

/** What the script is made from; a change in any of it makes another script. */
const SOURCES = ['package-lock.json', 'vite.config.ts', 'geo/types.ts', 'src', 'data/basemap'];

/** Parts of the sources that are never in the script. */
const OUTSIDE = new Set(['src/cli', 'src/app', 'src/server', 'src/article']);

const FILE = 'frontline-page.js';

/** How many states of the sources keep their page. */
const KEPT = 4;

/**
 * The built script of the page. A published package brings it; a checkout builds it once for each
 * state of its sources and keeps it in `.cache/page`.
 *
 * @throws CliError when it is missing or cannot be built.
 */
export async function pageScript(progress: Progress): Promise<string> {
  const root = packageRoot();
  const path = fromSources ? await builtFromSources(root, progress) : join(root, 'dist/page', FILE);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CliError(`${path}: expected the built script of the map page, but ${reasonOf(error)}`);
  }
}

async function builtFromSources(root: string, progress: Progress): Promise<string> {
  const cache = join(root, '.cache/page');
  const folder = join(cache, await fingerprint(root));
  if (existsSync(join(folder, FILE))) return join(folder, FILE);
  progress.tell('Building the map page, once for these sources');
  await mkdir(cache, { recursive: true });
  const made = await mkdtemp(join(cache, 'making-'));
  try {
    await runVite(root, made);
    // Whoever builds the same at the same time makes the same: the first one in place stays.
    await rename(made, folder).catch(() => undefined);
    await prune(cache);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return join(folder, FILE);
}

/** Lets go of all but the newest pages of earlier states. */
async function prune(cache: string): Promise<void> {
  const folders = await Promise.all(
    (await readdir(cache)).map(async (name) => ({
      path: join(cache, name),
      age: await ageOf(join(cache, name)),
    })),
  );
  const old = folders.sort((a, b) => a.age - b.age).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/** Milliseconds since a folder was made; of one that another run has just moved, none. */
async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const visit = async (path: string): Promise<void> => {
    if (OUTSIDE.has(path)) return;
    const names = await readdir(join(root, path)).catch(() => null);
    if (names === null) {
      hash.update(`${path}\0`).update(await readFile(join(root, path)));
      return;
    }
    for (const name of names.sort()) await visit(`${path}/${name}`);
  };
  for (const path of SOURCES) await visit(path);
  return hash.digest('hex').slice(0, 16);
}

/** Vite is a tool of the checkout alone, so it is run and never imported. */
async function runVite(root: string, outDir: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', 'page', '--outDir', outDir, '--logLevel', 'error'];
  // The caller's own NODE_ENV would build the development form of the libraries.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (part: Buffer) => {
    told += part;
  });
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (status !== 0) throw new CliError(`The map page could not be built:\n${told.trim()}`);
}
