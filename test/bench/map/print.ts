import { median } from '../measurement';
import type { ContenderName } from '../pages/map/main';
import type { Found } from '../pages/map/measure';
import { CONTENDER_WORDS, type Round } from './contenders';
import type { Target } from './targets';
import type { WidgetFound } from './widget';

/** Medians and worst cases of each contender at each number of events, milliseconds. */
export function printRounds(rounds: Readonly<Record<number, Round>>): void {
  for (const [size, round] of Object.entries(rounds)) {
    console.log(`\n${Number(size).toLocaleString('en')} events, milliseconds, median (worst)`);
    const names = Object.keys(round.empty?.windows ?? {});
    console.log(line('', [...names, 'a step of play', 'load']));
    for (const [name, found] of Object.entries(round) as [ContenderName, Found | null][]) {
      const cells =
        found === null
          ? ['gave up']
          : [...names.map((window) => cell(found.windows[window])), cell(found.play), found.load.toFixed(0)];
      console.log(line(CONTENDER_WORDS[name], cells));
    }
  }
}

/** What must hold, what was found, and whether it holds. */
export function printTargets(targets: readonly Target[], { brushing, heapBefore }: WidgetFound): void {
  console.log('\nat a million events');
  for (const { what, unit, found, bound } of targets) {
    const holds = found <= bound ? 'holds' : 'FAILS';
    console.log(
      `  ${what.padEnd(78)} ${number(found).padStart(8)} ${unit}, at most ${number(bound)}  ${holds}`,
    );
  }
  console.log(
    `  brushing: 99 in 100 tasks of the main thread under ${number(brushing.percentile99)} ms, ` +
      `the longest took ${number(brushing.longestProcessor)} ms of processor time; ` +
      `the widget without events holds ${number(heapBefore / 1e6)} MB`,
  );
}

function line(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(30)}${cells.map((text) => text.padStart(18)).join('')}`;
}

function cell(times: readonly number[] | undefined): string {
  if (times === undefined || times.length === 0) return '–';
  return `${number(median(times))} (${number(Math.max(...times))})`;
}

function number(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(Math.abs(value) < 0.1 ? 4 : 2) : value.toFixed(0);
}
