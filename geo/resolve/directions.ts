import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';

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
  let read = 0;
  for (const mention of mentions) {
    for (; read < mention.first && anchor; read++) {
      if (endsParagraph(document, read)) anchor = undefined;
    }
    read = mention.first;
    const group = groupOf.get(mention);
    if (!group) continue;
    if (mention.trace.includes('direction')) anchor = group;
    else if (anchor && anchor !== group && !directions.has(group)) directions.set(group, anchor);
  }
  return directions;
}

function endsParagraph({ text, tokens }: Document, index: number): boolean {
  return /\n\s*\n/.test(text.slice(tokens[index]!.end, tokens[index + 1]?.start));
}
