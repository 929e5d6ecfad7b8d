/**
 * `npm run weights [-- --write] [-- --curve]`: learns the weights with which the resolver chooses
 * among the places of a name, from the development dispatches and the shared corpora. Learnt on one
 * half of every corpus and reported on the other, both ways, beside the weights set by hand; then a
 * curve of how right the pins are against how many names are left without one. `--write` writes the
 * weights learnt on both halves to `geo/resolve/learnt-weights.ts`, `--curve` leaves the learning
 * out. Deterministic, some minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weighing } from '../../../geo/resolve/weighing';
import { HAND_SET, WEIGHING } from '../../../geo/resolve/weights';
import { ROOT } from '../../support/build';
import { loadGazetteer } from '../../support/gazetteers';
import { type Corpus, loadGold, type Sample } from './gold';
import { type Score, scoreOf, together } from './score';
import { search } from './search';

/** A nat of likelihood against all of F1: enough that shares mean what they say. */
const LIKELIHOOD = 0.3;
/** Share of recognition alone in what is learnt for; the rest is being placed right. */
const RECOGNITION = 0.2;
const SHARES = [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.8] as const;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== '--write' && arg !== '--curve');
  if (unknown.length > 0) {
    console.error(`Expected --write or --curve, found ${unknown.join(' ')}.`);
    process.exit(2);
  }
  const corpora = loadGold(await loadGazetteer('full'));
  if (!args.includes('--curve')) crossValidate(corpora);
  const learnt = args.includes('--curve') ? WEIGHING : learn(corpora, () => true);
  console.log(JSON.stringify(learnt));
  printCurve(corpora, learnt);
  if (args.includes('--write')) write(learnt);
}

function learn(corpora: readonly Corpus[], pick: (sample: Sample) => boolean): Weighing {
  return search(HAND_SET, (weighing) => {
    const { f1, overlap, likelihood } = together(
      corpora,
      (sample) => sample.learnt && pick(sample),
      weighing,
    );
    return (1 - RECOGNITION) * f1 + RECOGNITION * overlap + LIKELIHOOD * likelihood;
  });
}

function crossValidate(corpora: readonly Corpus[]): void {
  const halves = ([0, 1] as const).map((half) => learn(corpora, (sample) => sample.half === half));
  console.log('Held out: each half by the weights learnt on the other, beside those set by hand.');
  console.log(
    '| corpus, half | texts | F1 by hand | learnt | pins right by hand | learnt | NIL by hand | learnt |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, samples } of corpora) {
    for (const half of [0, 1] as const) {
      const held = samples.filter((sample) => sample.half === half);
      const [hand, learnt] = [scoreOf(held, HAND_SET), scoreOf(held, halves[1 - half]!)];
      const cells = (['f1', 'pinned', 'nil'] as const).flatMap((key) => pair(hand, learnt, key));
      console.log(`| ${[`${name}, ${half}`, held.length, ...cells].join(' | ')} |`);
    }
  }
}

function pair(hand: Score, learnt: Score, key: 'f1' | 'pinned' | 'nil'): [string, string] {
  return [percent(hand[key]), percent(learnt[key])];
}

function printCurve(corpora: readonly Corpus[], weighing: Weighing): void {
  console.log('\nLeast share of belief that is pinned: pins right / names without a pin / F1, percent.');
  console.log(`| least share | ${corpora.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(corpora.length)}`);
  for (const leastShare of SHARES) {
    const cells = corpora.map(({ samples }) => {
      const { pinned, nil, f1 } = scoreOf(samples, { ...weighing, leastShare });
      return `${percent(pinned)} / ${percent(nil)} / ${percent(f1)}`;
    });
    console.log(`| ${[leastShare, ...cells].join(' | ')} |`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function write({ weights, ...rest }: Weighing): void {
  const lines = (numbers: object, indent: string): string =>
    Object.entries(numbers)
      .map(([name, value]) => `${indent}${name}: ${String(value)},\n`)
      .join('');
  const code = `import type { Weighing } from './weighing';

/** Learnt from the gold; written by \`npm run weights -- --write\`, not by hand. */
export const LEARNT: Weighing = {
  weights: {
${lines(weights, '    ')}  },
${lines(rest, '  ')}};
`;
  writeFileSync(join(ROOT, 'geo/resolve/learnt-weights.ts'), code);
}
