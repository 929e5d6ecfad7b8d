import type { Draft } from '../draft';
import type { Claim } from '../types';

/** A claim with the draft it was made from. */
export interface Reported {
  readonly claim: Claim;
  readonly draft: Draft;
}
