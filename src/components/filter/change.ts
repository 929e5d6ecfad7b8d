/** What may be done to a filter: change a part of it, tick a choice, let all go. */
import type { EventFilter } from '../../store/types';

/** The filter with a change; a list without entries, and a member that lets all through, is left out. */
export function changeFilter(filter: EventFilter, changed: EventFilter): EventFilter {
  const { families, types, statuses, actors, minConfidence, text, bounds, ...rest } = {
    ...filter,
    ...changed,
  };
  return {
    ...rest,
    ...(families?.length && { families }),
    ...(types?.length && { types }),
    ...(statuses?.length && { statuses }),
    ...(actors?.length && { actors }),
    ...(minConfidence && { minConfidence }),
    ...(text && { text }),
    ...(bounds && { bounds }),
  };
}

/** A list of choices with one more, or with one less when it was among them. */
export function toggle<Choice>(chosen: readonly Choice[] = [], choice: Choice): readonly Choice[] {
  return chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice];
}

/** The filter that lets all through but keeps the range of dates. */
export function clearedFilter({ window }: EventFilter): EventFilter {
  return { window: window ?? null };
}

/** How many kinds of thing a filter narrows by, the range of dates aside. */
export function narrowings({ window: _, minConfidence, text, bounds, ...lists }: EventFilter): number {
  const used = Object.values(lists).filter((list) => list !== undefined).length;
  return used + (minConfidence ? 1 : 0) + (text ? 1 : 0) + (bounds ? 1 : 0);
}
