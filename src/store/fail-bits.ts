/** Bits that say what of a filter a row fails: one for each kind of choice, one for all else but the window. */
export const FAILS = { family: 1, type: 2, status: 4, actor: 8, rest: 16 } as const;
