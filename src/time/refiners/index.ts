import type { TimeRefiner } from '../refiner';
import { between } from './between';
import { birth } from './birth';
import { borrowDay } from './borrow-day';
import { comparison } from './comparison';
import { countOnward } from './count-onward';
import { countRelative } from './count-relative';
import { inheritYear } from './inherit-year';
import { modalMonth } from './modal-month';
import { overlap } from './overlap';
import { since } from './since';
import { unlikely } from './unlikely';

/** Refiners in the order in which they run: first drop, then count, then join. */
export const REFINERS: readonly TimeRefiner[] = [
  unlikely,
  modalMonth,
  overlap,
  comparison,
  birth,
  inheritYear,
  borrowDay,
  countOnward,
  countRelative,
  between,
  since,
];
