import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Gazetteer } from '../types';
import { readCompany } from './company';
import { findContainers } from './containers';
import { readDirections } from './directions';
import { type Group, type GroupAt, groupMentions } from './group';
import { readLists } from './lists';
import { readScopes } from './scope';
import { sensesOf } from './senses';
import { readStated } from './stated';
import type { Statement } from './statement';
import { yearsOf } from './years';

/** The mentions of a text in groups of one sense, and what its words say of them; no weight is in it. */
export interface Scene {
  readonly groups: readonly Group[];
  readonly groupAt: GroupAt;
  /** The years that the text names, ascending. */
  readonly years: readonly number[];
}

/** Reads what there is to weigh. */
export function readScene(
  document: Document,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  statements: readonly Statement[],
): Scene {
  const containers = findContainers(document, mentions, gazetteer);
  const { groups, groupAt } = groupMentions(mentions, containers, sensesOf(statements), gazetteer);
  readCompany(document, mentions, groupAt);
  readDirections(document, mentions, groupAt);
  readLists(document, mentions, groupAt);
  readScopes(document, mentions, groupAt);
  readStated(statements, mentions, groupAt);
  return { groups, groupAt, years: yearsOf(document) };
}
