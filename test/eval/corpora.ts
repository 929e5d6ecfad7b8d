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
  /** A region, a sea or a country, of which a point says little; absent where the corpus does not tell. */
  readonly isArea?: boolean;
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

/**
 * Which half of a corpus a text belongs to, by its id alone: what is chosen on one half is reported
 * on the other.
 */
export function halfOf(id: string): 0 | 1 {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return (hash % 2) as 0 | 1;
}
