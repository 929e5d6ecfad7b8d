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
}

/** Pixels that may still change after the frame that counts. */
const OF_NO_NOTE = 100;

/** Loads a contender, changes its windows, plays and moves the camera. */
export async function measure(contender: Contender, plan: Plan): Promise<Found> {
  const begin = performance.now();
  const load = (await contender.load()) - begin;
  const look = await lookAt(contender, contender.settles ? plan.windows : ends(plan.windows));
  const isLate = (): boolean => performance.now() - begin > plan.patience;
  const time = async (window: TimeWindow, name: WindowName): Promise<number> => {
    await pause();
    const start = performance.now();
    const { first, settled } = await contender.show(window);
    return ((look.unsettled[name] ?? 0) > OF_NO_NOTE ? settled : first) - start;
  };
  const windows = Object.fromEntries(plan.windows.map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < plan.runs; run++) {
    for (const name of plan.windows) {
      if (run > 0 && isLate()) break;
      windows[name]!.push(await time(windowAt(name, run), name));
    }
  }
  await contender.show(playAt(-1));
  const play: number[] = [];
  for (let step = 0; step < plan.steps && !(step > 0 && isLate()); step++)
    play.push(await time(playAt(step), '30 days'));
  const moves: Record<string, readonly number[]> = {};
  for (const name of plan.moves) {
    await contender.show(windowAt(name, 1));
    moves[`pan, ${name}`] = await pan(contender);
    moves[`zoom, ${name}`] = await zoom(contender);
  }
  return { load, windows, play, moves, ...look };
}

function ends(names: readonly WindowName[]): readonly WindowName[] {
  return [names[0]!, names.at(-1)!];
}

/** A moment for the browser, so that each change begins from rest and at any time between two frames. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5 + 20 * Math.random()));
}
