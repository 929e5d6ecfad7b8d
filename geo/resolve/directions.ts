import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { GroupAt } from './group';
import { isApart } from './paragraphs';

/** For each mention the index of the mention that its paragraph's direction is called after, -1 for none. */
export type Directions = Int32Array;

/**
 * Finds what each paragraph's direction holds for: "In the Lyman direction, the enemy attacked near
 * Terny and Bilohorivka". The next direction, or a new paragraph, ends it.
 */
export function findDirections(document: Document, mentions: readonly Mention[]): Directions {
  const directions = new Int32Array(mentions.length).fill(-1);
  let anchor = -1;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (anchor >= 0 && isApart(document, mentions[at - 1]!, mention)) anchor = -1;
    if (isDirection(mention)) anchor = at;
    else directions[at] = anchor;
  }
  return directions;
}

/** "The Lyman direction": most mentions have only their recogniser in their trace, and are told by its length. */
function isDirection({ trace, candidates }: Mention): boolean {
  return trace.length > 1 && trace.includes('direction') && candidates.length > 0;
}

/** Notes the town of its direction in each group, and the places named in it in that town's. */
export function readDirections(directions: Directions, groupAt: GroupAt): void {
  for (let at = 0; at < directions.length; at++) {
    const anchor = groupAt[directions[at]!];
    const group = groupAt[at];
    if (!anchor || !group || anchor === group || group.direction) continue;
    group.direction = anchor;
    anchor.front.push(group);
  }
}
