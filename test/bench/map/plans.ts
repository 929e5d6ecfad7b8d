import type { ContenderName } from '../pages/map/main';
import type { Plan } from '../pages/map/measure';
import { WINDOW_DAYS, type WindowName } from '../pages/map/windows';

const WINDOWS = Object.keys(WINDOW_DAYS) as readonly WindowName[];

type Plans = Readonly<Partial<Record<ContenderName, Plan>>>;

const OWN: Plan = { windows: WINDOWS, runs: 10, steps: 20, moves: ['a day', 'all'], patience: 120_000 };

/** MapLibre and deck.gl take seconds a change at a million. */
const PEER: Plan = { windows: WINDOWS, runs: 3, steps: 3, moves: [], patience: 240_000 };

/** All of them, ours and its floor first: a page that held a million GeoJSON features is a slower page. */
export const LONG: Plans = { empty: OWN, frontline: OWN, setFilter: PEER, setData: PEER, deck: PEER };

/** Ours and its floor once more: what else the machine does comes and goes. */
export const QUICK: Plans = { empty: OWN, frontline: OWN };

const BRIEF: Plan = { windows: ['a day', '30 days', 'all'], runs: 7, steps: 10, moves: [], patience: 20_000 };

/** For every build: ours at a million, and MapLibre's filter at a tenth of that. */
export const SHORT = {
  own: { empty: BRIEF, frontline: BRIEF } satisfies Plans,
  peerSize: 100_000,
  peer: { setFilter: { ...BRIEF, runs: 3, steps: 1 } } satisfies Plans,
} as const;
