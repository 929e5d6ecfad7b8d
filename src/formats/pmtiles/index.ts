/**
 * Archives of events past memory: PMTiles 3, whose tiles hold events where there are few, and counts
 * by place, day, type and status where there are many.
 */
export { TileError } from './errors';
export type { DayCountsOf, TilesMetadata } from './metadata';
export { EventTiles, type TileAddress, type TileContent } from './read';
export {
  CELL_SIDE,
  NO_DAY,
  STATUS_NAMES,
  type Summary,
  type SummaryStep,
  type SummaryUnit,
  TYPE_NAMES,
} from './summary';
export { dayAfter, dayOf, unitEnd, unitStart } from './unit-days';
export { type WriteTilesOptions, writeEventTiles } from './write';
