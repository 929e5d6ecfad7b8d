import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** [file, imported, allowed]: what each folder may import, held against the lint configuration itself. */
const CASES: readonly (readonly [string, string, boolean])[] = [
  ['geo/text/a.ts', '../types', true],
  ['geo/text/b.ts', 'mgrs', true],
  ['geo/text/c.ts', '../../src/events/types', false],
  ['geo/text/d.ts', '../../data/lexicon/en.json', false],
  ['geo/text/e.ts', 'node:fs', false],
  ['geo/text/f.ts', 'maplibre-gl', false],
  ['src/article/a.ts', '../../geo/types', true],
  ['src/article/b.ts', '../events/types', false],
  ['src/article/c.ts', '../store', false],
  ['src/time/a.ts', '@turf/helpers', true],
  ['src/time/b.ts', '../components/x', false],
  ['src/time/c.ts', 'node:path', false],
  ['src/events/a.ts', '../time/types', true],
  ['src/events/b.ts', '../article/types', false],
  ['src/events/c.ts', '../store/types', false],
  ['src/formats/a.ts', '../events/types', true],
  ['src/formats/b.ts', '../map/types', false],
  ['src/store/a.ts', '../events/types', true],
  ['src/store/b.ts', '../components', false],
  ['src/store/c.ts', 'lit', false],
  ['src/map/a.ts', '../store/types', true],
  ['src/map/b.ts', 'maplibre-gl', true],
  ['src/map/c.ts', '../components/frontline-map', false],
  ['src/components/a.ts', '../store', true],
  ['src/components/b.ts', '../map', true],
  ['src/components/c.ts', '../reading', true],
  ['src/components/d.ts', '../../geo/types', true],
  ['src/components/e.ts', '../article/types', true],
  ['src/components/f.ts', '../../geo', false],
  ['src/components/g.ts', '../../geo/index', false],
  ['src/components/h.ts', '../article', false],
  ['src/components/i.ts', '../time', false],
  ['src/components/j.ts', '../cli/frontline', false],
];

let folder = '';
let flagged: ReadonlySet<string> = new Set();

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: unknown };
  }[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'frontline-lint-'));
  copyFileSync(resolve('biome.json'), join(folder, 'biome.json'));
  for (const [file, imported] of CASES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from '${imported}';\nexport const a = x;\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as BiomeReport;
  flagged = new Set(
    report.diagnostics
      .filter((diagnostic) => diagnostic.category === 'lint/style/noRestrictedImports')
      .map((diagnostic) => JSON.stringify(diagnostic.location.path)),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(CASES)('%s importing %s is allowed: %s', (file, _imported, allowed) => {
  const isFlagged = [...flagged].some((path) => path.includes(file));
  expect(isFlagged).toBe(!allowed);
});
