import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Gazetteer } from '../types';
import { readCompany } from './company';
import { findContainers } from './containers';
import { findDirections, readDirections } from './directions';
import { type Group, type GroupAt, groupMentions } from './group';
import { findLists, readLists } from './lists';
import { findScopes, readScopes } from './scope';
import { sensesOf } from './senses';
import { settingsOf } from './settings';
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
  const directions = findDirections(document, mentions);
  const scopes = findScopes(document, mentions);
  const lists = findLists(document, mentions);
  const { groups, groupAt } = groupMentions(mentions, gazetteer, {
    containers: findContainers(document, mentions, gazetteer),
    senses: sensesOf(statements),
    settings: settingsOf(mentions, { directions, scopes, lists }),
  });
  readCompany(document, mentions, groupAt);
  readDirections(directions, groupAt);
  readLists(lists, groupAt);
  readScopes(scopes, groupAt);
  readStated(statements, mentions, groupAt);
  return { groups, groupAt, years: yearsOf(document) };
}
