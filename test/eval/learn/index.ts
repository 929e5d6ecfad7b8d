/**
 * `npm run weights:events [-- --write]`: learns from the labelled passages and reports what words
 * speak for events of each kind, leaving out those held out. `--write` writes the weights to
 * `data/lexicon/en/learnt.json`. Deterministic, some two minutes. How well they hold, `npm run eval -- events` tells.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOLD } from '../../../src/events/learnt/adding';
import { KINDS, type Kind } from '../../../src/events/learnt/kinds';
import { ZONES } from '../../../src/events/learnt/zones';
import { ROOT } from '../../support/build';
import { loadGazetteer } from '../../support/gazetteers';
import { type Example, examplesOf } from './examples';
import { loadLabelledTexts } from './labelled-text';
import { fitRelaxed, type Logistic } from './lasso';
import { type Model, pack } from './pack';

/** The larger the first, the fewer weights; the larger the second, the smaller. The first grows with the number of texts. */
const PENALTY = { lasso: 5, ridge: 3 };
/** What is true of fewer examples tells nothing. */
const RARE = 3;
/** Weights are kept in tenths of a nat. */
const TENTHS = 10;
/** What is told of a sentence whatever the site. */
const OF_SENTENCE: readonly string[] = ['sentence', 'class'] satisfies (typeof ZONES)[number][];

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== '--write');
  if (unknown.length > 0) {
    console.error(`Expected --write or nothing, found ${unknown.join(' ')}.`);
    process.exit(2);
  }
  const gazetteer = await loadGazetteer('theatre', 'world');
  const texts = loadLabelledTexts();
  const examples = texts.flatMap((text) => examplesOf(text, gazetteer));
  console.log(`${texts.length} texts, ${examples.length} examples`);
  const learnt = learn(examples);
  const sizes = Object.entries(learnt.weights).map(([zone, rows]) => `${zone} ${Object.keys(rows).length}`);
  console.log(`Weights by zone: ${sizes.join(', ')}`);
  if (args.includes('--write'))
    writeFileSync(join(ROOT, 'data/lexicon/en/learnt.json'), `${JSON.stringify(pack(learnt))}\n`);
}

function learn(examples: readonly Example[]): Model {
  const { names, rows } = tabulate(examples);
  const bias: number[] = [];
  const least: number[] = [];
  const weights: Record<string, Record<string, number[]>> = {};
  for (const zone of ZONES) weights[zone] = {};
  for (const [index, kind] of KINDS.entries()) {
    const sure = examples.map(({ open }) => !open.has(kind));
    const targets = examples.filter((_, at) => sure[at]).map(({ kinds }) => kinds.has(kind));
    const fit = fitRelaxed(
      rows.filter((_, at) => sure[at]),
      targets,
      names.length,
      PENALTY,
    );
    const kept = [...names.entries()].filter(([column]) => inTenths(fit.weights[column]!) !== 0);
    for (const [column, [zone, what]] of kept) {
      const row = weights[zone]![what] ?? [];
      weights[zone]![what] = row;
      row.push(index, inTenths(fit.weights[column]!));
    }
    bias.push(inTenths(fit.bias));
    least.push(Math.floor(leastOf(fit, kind, rows, names) * TENTHS));
    console.log(`${kind}: ${targets.filter(Boolean).length} examples, ${kept.length} weights`);
  }
  return { kinds: KINDS, zones: ZONES, bias, least, weights };
}

function inTenths(nats: number): number {
  return Math.round(nats * TENTHS);
}

/** The least that a sentence alone adds up to of all examples in which an event is told that the rules have not read. */
function leastOf(
  { bias, weights }: Logistic,
  kind: Kind,
  rows: readonly Uint32Array[],
  names: readonly (readonly [string, string])[],
): number {
  const told = Math.log(TOLD / (1 - TOLD));
  const isRead = (column: number): boolean =>
    names[column]![0] === 'rule' && names[column]![1] === `here told as ${kind}`;
  let least = told;
  for (const row of rows) {
    let all = bias;
    let general = bias;
    for (const column of row) {
      all += weights[column]!;
      if (OF_SENTENCE.includes(names[column]![0])) general += weights[column]!;
    }
    if (all >= told && !row.some(isRead)) least = Math.min(least, general);
  }
  return least;
}

/** Numbers what is true of enough examples. */
function tabulate(examples: readonly Example[]) {
  const counts = new Map<string, number>();
  const keyOf = ([zone, what]: Example['features'][number]): string => `${zone}\n${what}`;
  for (const { features } of examples)
    for (const feature of features) counts.set(keyOf(feature), (counts.get(keyOf(feature)) ?? 0) + 1);
  const kept = [...counts.keys()].filter((key) => counts.get(key)! >= RARE).sort();
  const numbers = new Map(kept.map((key, column) => [key, column]));
  return {
    names: kept.map((key) => key.split('\n') as [string, string]),
    rows: examples.map(({ features }) =>
      Uint32Array.from(
        features.map((feature) => numbers.get(keyOf(feature)) ?? -1).filter((column) => column >= 0),
      ),
    ),
  };
}
