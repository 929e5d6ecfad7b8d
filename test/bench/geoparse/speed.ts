import { type Measurement, median } from '../measurement';
import { type Warmth, warmUp } from '../warm-up';
import { compromise, frontline, type Reader, wink } from './systems';
import { benchTexts, bytesOf, concatenated } from './texts';
import { logSlope, type Pass, timePass } from './time';

const ROUNDS = 7;
const SHORT_ROUNDS = 5;
const WARM: Warmth = { steady: 6, most: 40 };
/** compromise reads so slowly that a part of the texts must do. */
const COMPROMISE_TEXTS = 20;
const WHOLE_MEGABYTES = 20;
/** wink-nlp's time and memory grow out of hand on one text so long: it gets a part, cut into its texts. */
const LADDER_BYTES = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 2e7];

interface Contestant {
  readonly name: string;
  readonly read: Reader;
  readonly texts: readonly string[];
}

/** Megabytes of UTF-8 a second on one core, ours beside the peers', all warmed up and by turns. */
export async function benchSpeed(short: boolean): Promise<readonly Measurement[]> {
  const { name, texts } = benchTexts();
  const both = await frontline('theatre', 'world');
  const contestants: Contestant[] = [
    { name: 'frontline, theatre and world packs', read: both, texts },
    { name: 'wink-nlp, recognition alone', read: wink(), texts },
  ];
  if (!short) {
    contestants.push(
      { name: 'frontline, full pack', read: await frontline('full'), texts },
      {
        name: `compromise, recognition alone, ${COMPROMISE_TEXTS} of the texts`,
        read: compromise(),
        texts: texts.slice(0, COMPROMISE_TEXTS),
      },
    );
  }
  console.log(`\n${name}; MB/s: median of ${short ? SHORT_ROUNDS : ROUNDS} rounds`);
  const speeds = contest(contestants, short ? SHORT_ROUNDS : ROUNDS);
  if (short) return speeds;
  return [...speeds, ...benchWhole(texts, both), ...benchLadder(texts, both)];
}

function contest(contestants: readonly Contestant[], rounds: number): readonly Measurement[] {
  const passes = contestants.map((): Pass[] => []);
  for (const contestant of contestants) warmUp(() => passOf(contestant).cpu, WARM);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contestant] of contestants.entries()) passes[at]!.push(passOf(contestant));
  }
  const speeds = contestants.map(({ texts }, at) => speedOf(sum(texts.map(bytesOf)), passes[at]!));
  const peer = speeds[1]!;
  return contestants.map(({ name }, at) => {
    const { wall, cpu } = speeds[at]!;
    console.log(
      `  ${name.padEnd(56)} ${wall.toFixed(2)} wall, ${cpu.toFixed(2)} processor; ` +
        `${(wall / peer.wall).toFixed(2)} and ${(cpu / peer.cpu).toFixed(2)} times wink-nlp`,
    );
    const runs = passes[at]!.map((pass) => pass.wall);
    const figures = { 'MB/s wall': wall, 'MB/s processor': cpu, 'times wink-nlp': cpu / peer.cpu };
    return { what: `reading, ${name}`, ms: median(runs), runs, figures };
  });
}

function passOf({ read, texts }: Contestant): Pass {
  return timePass(() => {
    for (const text of texts) read(text);
  });
}

function speedOf(bytes: number, passes: readonly Pass[]): Pass {
  const wall = bytes / 1000 / median(passes.map((pass) => pass.wall));
  return { wall, cpu: bytes / 1000 / median(passes.map((pass) => pass.cpu)) };
}

/** One text of 20 MB. */
function benchWhole(texts: readonly string[], read: Reader): readonly Measurement[] {
  const whole = concatenated(texts, WHOLE_MEGABYTES);
  const passes = [0, 1, 2].map(() => timePass(() => read(whole)));
  const { wall, cpu } = speedOf(bytesOf(whole), passes);
  const what = `one text of ${WHOLE_MEGABYTES} MB, theatre and world packs`;
  console.log(`  ${what.padEnd(56)} ${wall.toFixed(2)} wall, ${cpu.toFixed(2)} processor`);
  const runs = passes.map((pass) => pass.wall);
  return [{ what, ms: median(runs), runs, figures: { 'MB/s wall': wall, 'MB/s processor': cpu } }];
}

/** Texts of 1 kB to 20 MB: processor time a byte, and whether it stays the same. */
function benchLadder(texts: readonly string[], read: Reader): readonly Measurement[] {
  const times = LADDER_BYTES.map((bytes) => {
    const text = concatenated(texts, 20).slice(0, bytes);
    const repeats = Math.max(1, Math.min(200, Math.round(1e6 / bytes)));
    const passes = [0, 1, 2].map(() =>
      timePass(() => {
        for (let repeat = 0; repeat < repeats; repeat++) read(text);
      }),
    );
    const cpu = median(passes.map((pass) => pass.cpu)) / repeats;
    console.log(`  ${(bytes / 1000).toString().padStart(8)} kB ${cpu.toFixed(2).padStart(10)} ms processor`);
    return cpu;
  });
  const slope = logSlope(LADDER_BYTES, times);
  console.log(`  slope of log time against log size: ${slope.toFixed(3)}`);
  return [
    { what: 'texts of 1 kB to 20 MB, the longest', ms: times.at(-1)!, runs: times, figures: { slope } },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
