import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Builds that `npm run build` makes; each is one `build:` script of package.json. */
export type BuildName = 'app' | 'lib' | 'embed' | 'page' | 'cli' | 'types';

/** What a build is made from; a change in any of it makes the build stale. */
const SOURCES = ['package-lock.json', 'vite.config.ts', 'tsconfig.json', 'geo', 'src', 'data'];

/** Path of the repository's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Makes sure that `dist/` holds the named builds of the present sources, building only those that
 * are stale.
 *
 * @throws Error with the build's own output when one fails.
 */
export function ensureBuilt(names: readonly BuildName[]): void {
  const fingerprint = fingerprintOf(SOURCES);
  for (const name of names) {
    const stamp = join(ROOT, '.cache/build', `${name}.stamp`);
    const isBuilt = existsSync(join(ROOT, 'dist', name)) && existsSync(stamp);
    if (isBuilt && readFileSync(stamp, 'utf8') === fingerprint) continue;
    // A test runner's NODE_ENV would build the development form of the libraries.
    const env = { ...process.env, NODE_ENV: 'production' };
    const run = spawnSync('npm', ['run', '--silent', `build:${name}`], { cwd: ROOT, encoding: 'utf8', env });
    if (run.status !== 0) throw new Error(`Build ${name} failed:\n${run.stdout}\n${run.stderr}`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, fingerprint);
  }
}

/** Hash over path, size and time of every source file: cheap, and any edit changes it. */
function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stat = statSync(join(ROOT, path));
    if (stat.isDirectory()) {
      for (const entry of readdirSync(join(ROOT, path)).sort()) visit(join(path, entry));
      return;
    }
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const path of paths) if (existsSync(join(ROOT, path))) visit(path);
  return hash.digest('hex');
}
