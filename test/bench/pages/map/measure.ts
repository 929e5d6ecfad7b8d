import type { TimeWindow } from '../../../../src/store/types';
import type { Contender } from './contender';
import { type Look, lookAt } from './look';
import { pan, zoom } from './moves';
import { playAt, type WindowName, windowAt } from './windows';

/** What is to be measured of a contender. */
export interface Plan {
  readonly windows: readonly WindowName[];
  /** Changes of each window. */
  readonly runs: number;
  /** Steps of play. */
  readonly steps: number;
  /** Windows over which the camera is moved. */
  readonly moves: readonly WindowName[];
  /** Milliseconds after which no further run begins; what was found until then counts. */
  readonly patience: number;
}

/** Milliseconds, as they came. */
export interface Found extends Look {
  readonly load: number;
  readonly windows: Readonly<Record<string, readonly number[]>>;
  readonly play: readonly number[];
  /** Of each frame, by the move and the window. */
  readonly moves: Readonly<Record<string, readonly number[]>>;
  /** Processor time of page, workers and graphics for one change or for the moves, by what was done. */
  readonly processor: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    /** Processor time that the browser's page and graphics processes took so far, milliseconds. */
    processorTime(): Promise<number>;
  }
}

/** Pixels that may still change after the frame that counts. */
const OF_NO_NOTE = 100;

/** Loads a contender, changes its windows, plays and moves the camera. */
export async function measure(contender: Contender, plan: Plan): Promise<Found> {
  const begin = performance.now();
  const load = (await contender.load()) - begin;
  const look = await lookAt(contender, contender.settles ? plan.windows : ends(plan.windows));
  const isLate = (): boolean => performance.now() - begin > plan.patience;
  const windows: Record<string, readonly number[]> = {};
  const processor: Record<string, number> = {};
  const time = async (
    name: string,
    runs: number,
    windowOf: (run: number) => TimeWindow,
  ): Promise<number[]> => {
    const times: number[] = [];
    const waitsLong = (look.unsettled[name] ?? 0) > OF_NO_NOTE;
    const before = await window.processorTime();
    while (times.length < runs && !(times.length > 0 && isLate())) {
      await pause();
      const start = performance.now();
      const { first, settled } = await contender.show(windowOf(times.length));
      times.push((waitsLong ? settled : first) - start);
    }
    processor[name] = ((await window.processorTime()) - before) / times.length;
    return times;
  };
  for (const name of plan.windows) windows[name] = await time(name, plan.runs, (run) => windowAt(name, run));
  await contender.show(playAt(-1));
  const play = await time('play', plan.steps, playAt);
  const moves: Record<string, readonly number[]> = {};
  for (const name of plan.moves) {
    await contender.show(windowAt(name, 1));
    const before = await window.processorTime();
    for (const [move, frames] of Object.entries({ pan, zoom }))
      moves[`${move}, ${name}`] = await frames(contender);
    processor[`moves, ${name}`] = (await window.processorTime()) - before;
  }
  return { load, windows, play, moves, processor, ...look };
}

function ends(names: readonly WindowName[]): readonly WindowName[] {
  return [names[0]!, names.at(-1)!];
}

/** A moment for the browser, so that each change begins from rest and at any time between two frames. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5 + 20 * Math.random()));
}
