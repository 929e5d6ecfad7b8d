import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

const ROOT = import.meta.dirname;
const at = (path: string): string => resolve(ROOT, path);

/** What an installed package finds beside itself; a query (`?raw`) asks for the text, which is taken in. */
function isDependency(id: string): boolean {
  if (id.includes('?') || id.startsWith('mgrs')) return false;
  return Object.keys(packageJson.dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * mgrs gives Node a default export and bundlers named ones. We import the default, so bundles take
 * the file that Node takes, and the library carries it inside rather than hand the riddle on.
 */
const ALIAS = { mgrs: at('node_modules/mgrs/dist/mgrs.js') } as const;

/** Copies the basemap's files beside the embed, which finds them by its own address. */
function basemapBeside(folder: string): Plugin {
  return {
    name: 'frontline:basemap',
    closeBundle() {
      mkdirSync(folder, { recursive: true });
      cpSync(at('data/basemap'), folder, { recursive: true, filter: (path) => !path.endsWith('.md') });
    },
  };
}

/** Lets the command be run by its path; npm does the same to what it installs. */
const executable: Plugin = {
  name: 'frontline:executable',
  writeBundle: ({ dir }) => chmodSync(`${dir}/frontline.js`, 0o755),
};

/**
 * Workers of our own go as text into the script. Classic ones: a page opened from disk may start no
 * module worker from a blob.
 */
const WORKER = { format: 'iife', rolldownOptions: { output: { minify: true } } } as const;

/** The page that `npm start` opens, and its build, which works from any folder of any host. */
const app: UserConfig = {
  root: at('src/app'),
  base: './',
  publicDir: false,
  assetsInclude: ['**/*.pack'],
  resolve: { alias: ALIAS },
  worker: { format: 'es' },
  server: { fs: { allow: [ROOT] } },
  // Named, so that the first visit does not find new ones and load the page twice.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/*.js',
      '@shoelace-style/localize',
      'maplibre-gl',
      '@uwdata/flechette',
      'd3-scale',
      'd3-array',
      'kdbush',
      'mgrs',
      'linkedom',
      '@mozilla/readability',
      '@turf/circle',
      '@turf/destination',
    ],
  },
  build: { outDir: at('dist/app'), emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
};

/** The library: ES modules whose dependencies stay outside. */
const lib: UserConfig = {
  publicDir: false,
  worker: WORKER,
  resolve: { alias: ALIAS },
  build: {
    outDir: at('dist/lib'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: {
      entry: {
        'frontline-map': at('src/index.ts'),
        element: at('src/element.ts'),
        geo: at('geo/index.ts'),
        events: at('src/events/index.ts'),
        formats: at('src/formats/index.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: isDependency,
      // What the code means stands in the types beside it, where editors look; a page need not load it.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        comments: { jsdoc: false },
      },
    },
  },
};

/** The embed: one script with everything inside, the basemap's files beside it. */
const embed: UserConfig = {
  publicDir: false,
  worker: WORKER,
  plugins: [basemapBeside(at('dist/embed/basemap'))],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: at('dist/embed'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: at('src/embed.ts'), formats: ['es'], fileName: () => 'frontline-map.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
};

/** The script of the page of one file that `frontline map` writes: the basemap's data inside too. */
const page: UserConfig = {
  publicDir: false,
  worker: WORKER,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: at('dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: at('src/page.ts'), formats: ['es'], fileName: () => 'frontline-page.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
};

/** The command, for Node, with its dependencies outside. */
const cli: UserConfig = {
  publicDir: false,
  plugins: [executable],
  build: {
    outDir: at('dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: at('src/cli/frontline.ts'),
    rolldownOptions: {
      output: { entryFileNames: 'frontline.js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const BUILDS: Readonly<Record<string, UserConfig>> = { app, lib, embed, page, cli };

/** `--mode` says which of the builds is wanted; without one it is the app. */
export default defineConfig(({ mode }) => BUILDS[mode] ?? app);
