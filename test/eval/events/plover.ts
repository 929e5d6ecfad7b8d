import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../../geo/types';
import { VOCABULARIES } from '../../../src/events/index';
import { readArticle } from '../../../src/pipeline';
import type { Reading } from '../../../src/reading';
import { corporaFolder, halfOf } from '../corpora';
import type { EventSystem } from './found';
import { percent } from './measures';

/** PLOVER's events that are physical force, by its codebook; threats and riots are events of their own. */
const VIOLENCE: readonly string[] = ['ASSAULT', 'FIGHT'];

/** One gold standard record: a sentence and one event of it. */
interface PloverRecord {
  readonly id: string;
  readonly text: string;
  readonly event: string;
}

/** One sentence with every event that the records code in it, and what is read in it. */
export interface CodedSentence {
  /** Of its first record. */
  readonly id: string;
  readonly coded: ReadonlySet<string>;
  readonly reading: Reading;
}

/** A PLOVER event in the records and in what is read; figures in percent. */
export interface PloverClass {
  readonly event: string;
  readonly sentences: number;
  /** Sentences in which it is read, and of those coded so, how many. */
  readonly read: number;
  readonly right: number;
  /** Of its sentences, those in which any violence is read. */
  readonly calledViolent: number;
}

/** Violence against not, told of sentences. */
export interface PloverRow {
  readonly system: string;
  readonly sentences: number;
  readonly violent: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 on either half of the sentences, which are told apart by their ids. */
  readonly halves: readonly [number, number];
  readonly classes: readonly PloverClass[];
}

/** Path of the gold standard records. */
export function ploverPath(): string {
  return join(corporaFolder(), 'plover-gsr.jsonl');
}

/** Each sentence read as an article of its own, without a day; null where the records are absent. */
export async function readPlover(gazetteer: Gazetteer): Promise<readonly CodedSentence[] | null> {
  if (!existsSync(ploverPath())) return null;
  const lines = readFileSync(ploverPath(), 'utf8').split('\n').filter(Boolean);
  const byText = new Map<string, { readonly id: string; readonly coded: Set<string> }>();
  for (const { id, text, event } of lines.map((line) => JSON.parse(line) as PloverRecord)) {
    const known = byText.get(text) ?? { id, coded: new Set() };
    known.coded.add(event);
    byText.set(text, known);
  }
  const sentences: CodedSentence[] = [];
  for (const [text, { id, coded }] of byText) {
    const article = { id, text, title: '', date: '', outlet: '', url: '', lang: 'en' };
    sentences.push({ id, coded, reading: await readArticle(article, { gazetteer }) });
  }
  return sentences;
}

/** A sentence as coded and as a system reads it. */
interface Judged {
  readonly id: string;
  readonly coded: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly violent: boolean;
  readonly calledViolent: boolean;
}

/** How a system tells the violent sentences from the others, and each of PLOVER's events. */
export function measurePlover(sentences: readonly CodedSentence[], system: EventSystem): PloverRow {
  const judged = sentences.map((sentence) => judge(sentence, system));
  const names = [...new Set(judged.flatMap(({ coded, events }) => [...coded, ...events]))].filter(Boolean);
  return {
    system: system.name,
    sentences: judged.length,
    violent: judged.filter(({ violent }) => violent).length,
    ...violenceFigures(judged),
    halves: [f1OfHalf(judged, 0), f1OfHalf(judged, 1)],
    classes: names.sort().map((event) => {
      const own = judged.filter(({ coded }) => coded.has(event));
      return {
        event,
        sentences: own.length,
        read: judged.filter(({ events }) => events.has(event)).length,
        right: own.filter(({ events }) => events.has(event)).length,
        calledViolent: own.filter(({ calledViolent }) => calledViolent).length,
      };
    }),
  };
}

/** Writes the sentences of the first half that are wrongly taken for violent or not; the other half is never shown. */
export function explainPlover(sentences: readonly CodedSentence[], system: EventSystem): void {
  console.log('\nPLOVER, first half');
  for (const sentence of sentences) {
    const { id, coded, events, violent, calledViolent } = judge(sentence, system);
    if (halfOf(id) !== 0 || violent === calledViolent) continue;
    const fault = violent ? 'missed' : 'invented';
    const read = [...events].join(', ') || 'nothing';
    console.log(`  ${fault} (${[...coded].join(', ')}, read ${read}): ${sentence.reading.article.text}`);
  }
}

function judge({ id, coded, reading }: CodedSentence, system: EventSystem): Judged {
  const events = new Set<string>();
  for (const { type } of system.read(reading)) events.add(VOCABULARIES[type].plover?.event ?? '');
  return { id, coded, events, violent: isViolent(coded), calledViolent: isViolent(events) };
}

function violenceFigures(judged: readonly Judged[]): Pick<PloverRow, 'precision' | 'recall' | 'f1'> {
  const violent = judged.filter((one) => one.violent);
  const called = judged.filter((one) => one.calledViolent);
  const right = violent.filter((one) => one.calledViolent).length;
  return {
    precision: percent(right, called.length),
    recall: percent(right, violent.length),
    f1: percent(2 * right, called.length + violent.length),
  };
}

function f1OfHalf(judged: readonly Judged[], half: 0 | 1): number {
  return violenceFigures(judged.filter(({ id }) => halfOf(id) === half)).f1;
}

function isViolent(events: ReadonlySet<string>): boolean {
  return VIOLENCE.some((event) => events.has(event));
}
