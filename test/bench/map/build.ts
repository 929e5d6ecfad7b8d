import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../support/build';

/** Where the page of the bench lies, under the repository's root. */
export const PAGE = '.cache/bench/map';

/** Builds the page of the bench, the sources' present state in it. */
export async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(ROOT, 'test/bench/pages/map'),
    base: './',
    publicDir: false,
    resolve: { alias: { mgrs: join(ROOT, 'node_modules/mgrs/dist/mgrs.js') } },
    worker: { format: 'es' },
    build: {
      outDir: join(ROOT, PAGE),
      emptyOutDir: true,
      target: 'es2022',
      // Names stay whole, for whoever takes a profile.
      minify: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
}
