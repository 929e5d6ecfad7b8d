import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group, GroupAt } from './group';
import { isApart } from './paragraphs';

/**
 * Notes what each paragraph's direction says about the places after it: "In the Lyman direction, the
 * enemy attacked near Terny and Bilohorivka". The next direction, or a new paragraph, ends it.
 */
export function readDirections(document: Document, mentions: readonly Mention[], groupAt: GroupAt): void {
  let anchor: Group | null = null;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (anchor && isApart(document, mentions[at - 1]!, mention)) anchor = null;
    const group = groupAt[at];
    if (!group) continue;
    if (mention.trace.includes('direction')) anchor = group;
    else if (anchor && anchor !== group && !group.direction) {
      group.direction = anchor;
      anchor.front.push(group);
    }
  }
}
