/**
 * `npm run weights:kinds [-- --write]`: learns what each cue is worth in telling a literal from an
 * associative mention, from the corpus that marks them and the part of own gold that may be read. Learnt
 * on one half and reported on the other, both ways; `--write` writes the weights learnt on both halves to
 * `geo/recognize/sense/cue-weights.ts`. Deterministic, half a minute.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemory, findMentions, REFINERS, type Refiner, readDocument } from '../../geo/recognize/index';
import type { Mention } from '../../geo/recognize/mention';
import { isWeighed, sense, weighWith } from '../../geo/recognize/refiners/sense';
import { CUE_WEIGHTS } from '../../geo/recognize/sense/cue-weights';
import { cuesOf } from '../../geo/recognize/sense/cues';
import type { Gazetteer } from '../../geo/types';
import { ROOT } from '../support/build';
import { loadGazetteer } from '../support/gazetteers';
import { corporaFolder, type GoldText, halfOf } from './corpora';
import { CORPORA } from './geoparse';
import { addText, type Counts, emptyCounts, figuresOf, matchSpans } from './measures';
import { frontline } from './systems/frontline';

/** One mention with its cues. */
interface Item {
  readonly cues: readonly string[];
  readonly literal: boolean;
  readonly ruledLiteral: boolean;
  readonly half: 0 | 1;
  readonly corpus: string;
}

/** The corpora that tell literal from associative mentions, as far as they may be read. */
const LEARNT_FROM: ReadonlySet<string> = new Set(['own gold, opened', 'own gold, dev', 'geowebnews']);
/** Cues rarer than this are noise. */
const LEAST_SEEN = 5;
/** Pull of every weight towards nothing. */
const RIDGE = 5;
const ROUNDS = 300;
const STEP = 0.5;
/** Weights below this change nothing. */
const LEAST_WEIGHT = 0.05;

await main();

async function main(): Promise<void> {
  const gazetteer = await loadGazetteer('full');
  const items: Item[] = [];
  const read = new Map<string, readonly GoldText[]>();
  for (const corpus of CORPORA) {
    if (!LEARNT_FROM.has(corpus.name)) continue;
    const texts = corpus.read();
    if (texts) read.set(corpus.name, texts);
    if (texts) for (const text of texts) items.push(...itemsOf(corpus.name, text, gazetteer));
    else console.log(`${corpus.name}: skipped, not found in ${corporaFolder()}`);
  }
  const halves = [0, 1].map((half) => learn(items.filter((item) => item.half === half)));
  for (const corpus of new Set(items.map((item) => item.corpus))) {
    const held = items.filter((item) => item.corpus === corpus);
    const right = held.filter((item) => odds(halves[1 - item.half]!, item) > 0 === item.literal).length;
    const ruled = held.filter((item) => item.ruledLiteral === item.literal).length;
    console.log(
      `${corpus}: ${held.length} mentions, right by the rules ${share(ruled, held.length)}, ` +
        `by cues learnt on the other half ${share(right, held.length)}; ` +
        heldOut(read.get(corpus)!, halves, gazetteer),
    );
  }
  if (process.argv.includes('--write')) write(learn(items));
}

/** The whole geoparser on each half with the weights of the other, in words. */
function heldOut(
  texts: readonly GoldText[],
  halves: readonly ReadonlyMap<string, number>[],
  gazetteer: Gazetteer,
): string {
  const counts: Counts = emptyCounts();
  const { read } = frontline(gazetteer);
  for (const half of [0, 1] as const) {
    weighWith(Object.fromEntries(halves[1 - half]!));
    for (const { id, text, lang, toponyms } of texts) {
      if (halfOf(id) === half) addText(counts, toponyms, read(text, lang));
    }
  }
  weighWith(CUE_WEIGHTS);
  const { literalPrecision, literalRecall, literalEndToEndF1 } = figuresOf(counts);
  return `held out, literal P / R ${literalPrecision} / ${literalRecall}, end-to-end F1 ${literalEndToEndF1}`;
}

function itemsOf(corpus: string, { id, text, lang, toponyms }: GoldText, gazetteer: Gazetteer): Item[] {
  const cues = new Map<Mention, readonly string[]>();
  const recorder: Refiner = {
    name: 'recorder',
    refine(mention, context) {
      if (isWeighed(mention)) cues.set(mention, cuesOf(mention, context));
    },
  };
  const rules = REFINERS.filter((refiner) => refiner !== sense);
  const mentions = findMentions(readDocument(text, lang), gazetteer, createMemory(), [...rules, recorder]);
  const spans = mentions.map(({ start, end, kind }) => ({ start, end, kind, lat: null, lon: null }));
  return matchSpans(toponyms, spans).flatMap(([goldAt, at]) => {
    const mention = mentions[at]!;
    const recorded = cues.get(mention);
    const { kind } = toponyms[goldAt]!;
    if (kind === null || !recorded) return [];
    return {
      cues: recorded,
      literal: kind === 'literal',
      ruledLiteral: mention.kind === 'literal',
      half: halfOf(id),
      corpus,
    };
  });
}

/** Logistic regression with a ridge, by gradient steps that shrink as they add up. */
function learn(items: readonly Item[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { cues } of items) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const weights = new Map([...seen].filter(([, count]) => count >= LEAST_SEEN).map(([cue]) => [cue, 0]));
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const item of items) {
      const error = Number(item.literal) - 1 / (1 + Math.exp(-odds(weights, item)));
      for (const cue of item.cues) gradient.set(cue, (gradient.get(cue) ?? 0) + error);
    }
    for (const [cue, weight] of weights) {
      const slope = (gradient.get(cue) ?? 0) - RIDGE * weight;
      const square = (squares.get(cue) ?? 1e-8) + slope * slope;
      squares.set(cue, square);
      weights.set(cue, weight + (STEP * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

function odds(weights: ReadonlyMap<string, number>, { cues }: Item): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
}

function write(weights: ReadonlyMap<string, number>): void {
  const lines = [...weights]
    .map(([cue, weight]) => [cue, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cue, weight]) => `  ${key(cue)}: ${weight},`);
  const path = join(ROOT, 'geo/recognize/sense/cue-weights.ts');
  const head =
    '/** Log-odds that each cue speaks for the place itself. Written by `npm run weights:kinds -- --write`. */\n' +
    'export const CUE_WEIGHTS: Readonly<Record<string, number>> = {\n';
  writeFileSync(path, `${head}${lines.join('\n')}\n};\n`);
  console.log(`${lines.length} weights written to ${path}`);
}

function key(cue: string): string {
  if (/^[a-z]\w*$/i.test(cue)) return cue;
  return cue.includes("'") ? JSON.stringify(cue) : `'${cue}'`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
