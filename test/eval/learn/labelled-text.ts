import type { Span } from '../../../geo/types';
import type { EventType } from '../../../src/events/types';
import { loadPassages, type Passage } from '../../support/passages';
import { loadReports, type Report } from '../../support/reports';

/** A text with labels, as weights are learnt from it. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** Day of publication, ISO. */
  readonly date: string;
  /** UTF-16 offset at which what is labelled begins. */
  readonly start: number;
  readonly labels: readonly {
    readonly types: readonly EventType[];
    /** Whether one careful reader marks it and another does not. */
    readonly optional: boolean;
    /** Where its place is named; none for an event at no place named. */
    readonly marks: readonly Span[];
    /** What tells it: one sentence or several, of which nobody says which. */
    readonly told: Span;
  }[];
}

/** Day of publication of all passages; none of what is learnt depends on it. */
const DATE = '2024-06-10';

/** All passages and reports but those held out. */
export function loadLabelledTexts(): readonly LabelledText[] {
  return [...loadPassages().map(ofPassage), ...loadReports().map(ofReport)].flatMap((one) => one ?? []);
}

function ofPassage({ id, text, start, marks, labels, isHeldOut }: Passage): LabelledText | null {
  if (isHeldOut) return null;
  const told = { start, end: text.length };
  return {
    id,
    text,
    date: DATE,
    start,
    labels: labels.map(({ types, place }) => ({
      types,
      optional: false,
      marks: marks.filter(({ quote }) => quote === place),
      told,
    })),
  };
}

function ofReport({ id, text, date, labels, isHeldOut }: Report): LabelledText | null {
  if (isHeldOut) return null;
  return {
    id,
    text,
    date,
    start: 0,
    labels: labels.map(({ types, optional, mark, line }) => ({
      types,
      optional,
      marks: mark ? [mark] : [],
      told: line,
    })),
  };
}
