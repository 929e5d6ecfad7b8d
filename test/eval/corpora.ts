import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A toponym as annotated; coordinates null where the annotators gave none. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly type: string | null;
  readonly kind: 'literal' | 'associative' | null;
}

export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

/** Folder of the shared corpora: `corpora` in FRONTLINE_SHARED or in `shared` beside the repository. */
export function corporaFolder(): string {
  const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  return join(process.env.FRONTLINE_SHARED ?? join(repository, '../shared'), 'corpora');
}

/** Reads a corpus of one JSON object a line, or null where it is absent. */
export function readCorpus(name: string): GoldText[] | null {
  const path = join(corporaFolder(), `${name}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldText);
}
