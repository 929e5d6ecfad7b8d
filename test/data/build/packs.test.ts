import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildGazetteer, PACK_FOLDER } from '../../../data/build/gazetteer';
import { PACKS } from '../../../data/build/gazetteer/packs';
import { sourcesAreCached } from '../../../data/build/sources';

const reason = sourcesAreCached() ? '' : ' (skipped: .cache/data has no sources, run npm run data)';

test.skipIf(reason !== '')(
  `the packs that are kept are, byte for byte, those that the build makes${reason}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'frontline-packs-'));
    try {
      expect(await buildGazetteer(folder)).toEqual([]);
      for (const { name } of PACKS) {
        const [built, kept] = await Promise.all(
          [folder, PACK_FOLDER].map((each) => readFile(join(each, `${name}.pack`))),
        );
        expect(built!.equals(kept!), `${name}.pack`).toBe(true);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  600_000,
);
