import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../../geo/types';
import { VOCABULARIES } from '../../../src/events/index';
import { readArticle } from '../../../src/pipeline';
import type { Reading } from '../../../src/reading';
import { corporaFolder } from '../corpora';
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
interface CodedSentence {
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
  const coded = new Map<string, Set<string>>();
  for (const { text, event } of lines.map((line) => JSON.parse(line) as PloverRecord)) {
    coded.set(text, (coded.get(text) ?? new Set()).add(event));
  }
  const sentences: CodedSentence[] = [];
  for (const [text, events] of coded) {
    const article = { id: 'plover', text, title: '', date: '', outlet: '', url: '', lang: 'en' };
    sentences.push({ coded: events, reading: await readArticle(article, { gazetteer }) });
  }
  return sentences;
}

/** How a system tells the violent sentences from the others, and each of PLOVER's events. */
export function measurePlover(sentences: readonly CodedSentence[], system: EventSystem): PloverRow {
  const judged = sentences.map(({ coded, reading }) => {
    const events = new Set<string>();
    for (const { type } of system.read(reading)) events.add(VOCABULARIES[type].plover?.event ?? '');
    return { coded, events, violent: isViolent(coded), calledViolent: isViolent(events) };
  });
  const violent = judged.filter((one) => one.violent);
  const called = judged.filter((one) => one.calledViolent);
  const right = violent.filter((one) => one.calledViolent).length;
  const names = [...new Set(judged.flatMap(({ coded, events }) => [...coded, ...events]))].filter(Boolean);
  return {
    system: system.name,
    sentences: judged.length,
    violent: violent.length,
    precision: percent(right, called.length),
    recall: percent(right, violent.length),
    f1: percent(2 * right, called.length + violent.length),
    classes: names.sort().map((event) => {
      const own = judged.filter(({ coded }) => coded.has(event));
      const read = judged.filter(({ events }) => events.has(event));
      return {
        event,
        sentences: own.length,
        read: read.length,
        right: own.filter(({ events }) => events.has(event)).length,
        calledViolent: own.filter(({ calledViolent }) => calledViolent).length,
      };
    }),
  };
}

function isViolent(events: ReadonlySet<string>): boolean {
  return VIOLENCE.some((event) => events.has(event));
}
