import type { Span } from '../../../geo/types';
import {
  type CuesBetween,
  type Governor,
  readFrame,
  readTimes,
  sceneOf,
  type TimeFrame,
  toldBefore,
} from '../../time/index';
import type { TimeExpression, TimeInterval } from '../../time/types';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { withoutDateline } from './dateline';

/** Times of a document: those in its sentences, and what governs them from outside. */
export interface DocumentTimes {
  readonly frame: TimeFrame;
  /** Time expressions of a sentence in order, without the heading's own words; offsets of the article. */
  of(sentence: Sentence): readonly TimeExpression[];
  /** The heading, date or time stamp that a sentence stands under, or null. */
  governorOf(sentence: Sentence): Governor | null;
  /** Whether the text calls itself the assessment of a day. */
  readonly isAssessment: boolean;
}

/** How much of a text may call it an assessment, or tell the day that it is about, UTF-16 code units. */
const HEAD = 160;

/** How many paragraphs back "a day earlier" looks for the day it counts from. */
const PARAGRAPHS_BACK = 3;
/** Words that may count from a time named before, in the head of a paragraph. */
const RELATIVE = /\b(?:earlier|later|before|after|previous|preceding|next|following|same|that|then)\b/i;
/** "On the 9th" wherever it stands in a paragraph. */
const DAY_OF_MONTH = /\bthe\s+\d{1,2}(?:st|nd|rd|th)\b/;
/** How much of a paragraph can open it so, UTF-16 code units. */
const OPENING = 200;

const known = new WeakMap<EventDocument, DocumentTimes>();

/** The times of a document, made once; a paragraph is read when the first of its sentences is asked for. */
export function timesOf(document: EventDocument): DocumentTimes {
  const made = known.get(document) ?? makeTimes(document);
  known.set(document, made);
  return made;
}

function makeTimes({ source, sentences }: EventDocument): DocumentTimes {
  const { text, date } = source;
  const lang = source.lang || 'en';
  const frame = readFrame(text, { date, lang, title: source.title ?? '' });
  let day: number | null | undefined;
  const scene = (): number | null => {
    if (day === undefined) day = sceneOf(text, date, lang, frame.undated);
    return day;
  };
  const bySentence = new Map<number, readonly TimeExpression[]>();

  const read = (sentence: Sentence, back: number): readonly TimeExpression[] => {
    const found = bySentence.get(sentence.index);
    if (found) return found;
    const { first, last } = paragraphOf(sentence);
    const start = sentences[first]!.start;
    const printed = text.slice(start, sentences[last]!.end);
    const governor = frame.governorAt(start);
    const words = governor ? without(printed, governor.words, start) : printed;
    const all = readTimes(words, {
      cues: cuesOf(first, last),
      date: governor?.date ?? date,
      published: date,
      lang,
      year: governor?.year ?? null,
      scene: governor ? nowhere : scene,
      before: () => before(first, words, governor, back),
      told: governor?.year ? null : toldBefore(text, start, date),
    });
    let at = 0;
    for (let index = first; index <= last; index++) {
      const { end } = sentences[index]!;
      const own: TimeExpression[] = [];
      for (; at < all.length && all[at]!.start + start < end; at++) {
        own.push({ ...all[at]!, start: all[at]!.start + start, end: all[at]!.end + start });
      }
      bySentence.set(index, withoutDateline(sentences[index]!, own, text));
    }
    return bySentence.get(sentence.index) ?? [];
  };

  /** Whether a sentence of a paragraph that reaches into a stretch of it has a word of a time. */
  const cuesOf = (first: number, last: number): CuesBetween => {
    const { start } = sentences[first]!;
    let at = first;
    return (from, to) => {
      // Asked from the front to the back, nearly always: from where it was left, so that a huge paragraph stays linear.
      while (at > first && sentences[at - 1]!.end - start > from) at--;
      while (at < last && sentences[at]!.end - start <= from) at++;
      for (let index = at; index <= last && sentences[index]!.start - start < to; index++)
        if (sentences[index]!.mayTellTime) return true;
      return false;
    };
  };

  const paragraphOf = ({ index, paragraph }: Sentence) => {
    let first = index;
    let last = index;
    while (sentences[first - 1]?.paragraph === paragraph) first--;
    while (sentences[last + 1]?.paragraph === paragraph) last++;
    return { first, last };
  };

  /** The month that a review is of, in which "on the 12th" lies. */
  const month: readonly TimeExpression[] = isMonth(frame.undated)
    ? [{ start: 0, end: 0, quote: '', interval: frame.undated }]
    : [];

  /** What was named before a paragraph: its heading, or the times of those before it. */
  const before = (
    first: number,
    words: string,
    governor: Governor | null,
    back: number,
  ): readonly TimeExpression[] => {
    if (governor) {
      const { interval, words: span } = governor;
      return [{ ...span, quote: text.slice(span.start, span.end), interval }];
    }
    if (back === 0 || !(RELATIVE.test(words.slice(0, OPENING)) || DAY_OF_MONTH.test(words))) return month;
    let index = first - 1;
    for (let left = back; left > 0 && index >= 0; left--) {
      const named = read(sentences[index]!, left - 1);
      const range = paragraphOf(sentences[index]!);
      for (let one = range.last; one >= range.first; one--) {
        const times = one === index ? named : (bySentence.get(one) ?? []);
        if (times.length > 0) return times;
      }
      index = range.first - 1;
    }
    return month;
  };

  const head = `${source.title ?? ''}\n${text.slice(0, HEAD)}`;
  return {
    frame,
    isAssessment: /\bassessment\b/i.test(head) && frame.undated.precision === 'day',
    of: (sentence) => read(sentence, PARAGRAPHS_BACK),
    governorOf: ({ start }) => frame.governorAt(start),
  };
}

/** The words of a paragraph with blanks where its heading stands, so that "14:10 On Sunday" is not read as one. */
function without(words: string, heading: Span, start: number): string {
  const from = Math.max(0, heading.start - start);
  const to = Math.min(words.length, heading.end - start);
  return from < to ? words.slice(0, from) + ' '.repeat(to - from) + words.slice(to) : words;
}

const DAY = 86_400_000;

function isMonth({ start, end }: TimeInterval): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / DAY;
  return days >= 28 && days <= 31;
}

function nowhere(): null {
  return null;
}
