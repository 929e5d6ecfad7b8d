import fc from 'fast-check';

/**
 * Property tests draw the same cases at every run, so that a red build is always about the change
 * in it. `FAST_CHECK_SEED=random npm test` goes hunting for new ones.
 */
const asked = process.env.FAST_CHECK_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_230_307) });
