import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Gazetteer } from '../types';
import { companyOf } from './company';
import { findContainers } from './containers';
import { directionsOf, frontsOf } from './directions';
import { type Group, groupMentions } from './group';
import { listsOf } from './lists';
import { scopesOf } from './scope';
import { sensesOf } from './senses';
import { statedOf } from './stated';
import type { Statement } from './statement';
import type { Context } from './surroundings';
import { yearsOf } from './years';

/** The mentions of a text in groups of one sense, and what its words say of them; no weight is in it. */
export interface Scene {
  readonly groupOf: ReadonlyMap<Mention, Group>;
  readonly groups: readonly Group[];
  readonly context: Context;
}

/** Reads what there is to weigh. */
export function readScene(
  document: Document,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  statements: readonly Statement[],
): Scene {
  const containers = findContainers(document, mentions, gazetteer);
  const groupOf = groupMentions(mentions, containers, sensesOf(statements), gazetteer);
  const directions = directionsOf(document, mentions, groupOf);
  return {
    groupOf,
    groups: [...new Set(groupOf.values())],
    context: {
      company: companyOf(document, mentions, groupOf),
      directions,
      fronts: frontsOf(directions),
      lists: listsOf(document, mentions, groupOf),
      scopes: scopesOf(document, mentions, groupOf),
      stated: statedOf(statements, groupOf),
      years: yearsOf(document),
    },
  };
}
