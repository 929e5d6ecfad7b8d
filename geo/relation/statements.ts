import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import { beginningAt, endingAt } from '../recognize/mention-at';
import type { Statement } from '../resolve/statement';
import { findPhrases } from './find-phrases';
import type { Phrase } from './phrase';
import { besideOf, subjectOf } from './subject';
import { toldAfter } from './told-after';

/** Kilometres that "near" and a direction without a distance are taken for, and how far they may be off. */
const VAGUE_KM = 8;
const VAGUE_SLACK_KM = 6;
/** The same of places that are named after the town: "north of X near Y" reaches as far as its stretch of front. */
const STRETCH_KM = 12;
const STRETCH_SLACK_KM = 14;

/** The relations in the words of a document, with what they say of its mentions. */
export interface Relations {
  readonly phrases: readonly Phrase[];
  readonly statements: readonly Statement[];
}

/** Reads the relations before it is known which places are meant, so that they help to decide it. */
export function readRelations(document: Document, mentions: readonly Mention[]): Relations {
  const phrases = findPhrases(document, (first) => mentions[beginningAt(mentions, first)]?.last ?? -1);
  const statements: Statement[] = [];
  for (const phrase of phrases) {
    const at = beginningAt(mentions, phrase.anchor);
    const anchor = mentions[at];
    if (!anchor) continue;
    for (const subject of toldAfter(document, phrase, mentions, at)) {
      const bearing = phrase.bearing ?? null;
      statements.push({ subject, anchor, distanceKm: STRETCH_KM, bearing, slackKm: STRETCH_SLACK_KM });
    }
    const told = subjectOf(document, phrase);
    const subject = mentions[endingAt(mentions, told ? told.last : besideOf(document, phrase))];
    if (!subject || subject === anchor) continue;
    statements.push({
      subject,
      anchor,
      distanceKm: phrase.distanceKm ?? VAGUE_KM,
      bearing: phrase.bearing ?? null,
      slackKm: phrase.distanceKm === undefined ? VAGUE_SLACK_KM : 0,
    });
  }
  return { phrases, statements };
}
