import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';
import { isApart } from './paragraphs';

/** For the group after which a direction is called, those that are named in it. */
export type Fronts = ReadonlyMap<Group, readonly Group[]>;

/** The same seen from the towns that directions are called after. */
export function frontsOf(directions: Directions): Fronts {
  const fronts = new Map<Group, Group[]>();
  for (const [group, anchor] of directions) {
    const known = fronts.get(anchor);
    if (known) known.push(group);
    else fronts.set(anchor, [group]);
  }
  return fronts;
}

/** For a group that is named after "in the X direction" in one paragraph: X. */
export type Directions = ReadonlyMap<Group, Group>;

/**
 * What each paragraph's direction says about the places after it: "In the Lyman direction, the enemy
 * attacked near Terny and Bilohorivka". The next direction, or a new paragraph, ends it.
 */
export function directionsOf(
  document: Document,
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
): Directions {
  const directions = new Map<Group, Group>();
  let anchor: Group | undefined;
  for (const [at, mention] of mentions.entries()) {
    if (anchor && at > 0 && isApart(document, mentions[at - 1]!, mention)) anchor = undefined;
    const group = groupOf.get(mention);
    if (!group) continue;
    if (mention.trace.includes('direction')) anchor = group;
    else if (anchor && anchor !== group && !directions.has(group)) directions.set(group, anchor);
  }
  return directions;
}
