import type { ReadingState } from '../draft';
import { MARK } from '../lexicon/word-kinds';
import type { Speech } from './act-of-saying';
import { openerOf } from './quotation-opener';
import { accountAt, witnessAt } from './saying-otherwise';
import { saidAt } from './saying-verb';
import type { Sentence } from './sentence';
import { tellingWords } from './speaker';

const SAYING = MARK.say | MARK.tell;

/** The acts of saying in a sentence, in order. The speaker before it changes only once it has been read. */
export function speechesOf(sentence: Sentence, state: ReadingState): readonly Speech[] {
  const known = cache.get(sentence);
  if (known) return known;
  listen(state, sentence.index);
  const speeches = readSpeeches(sentence, state);
  cache.set(sentence, speeches);
  return speeches;
}

/** Keeps the speakers of the sentences before one, for those that refer to them. */
function listen(state: ReadingState, until: number): void {
  for (; state.heard < until; state.heard++) {
    const sentence = state.document.sentences[state.heard]!;
    if (!sentence.says) continue;
    const speeches = cache.get(sentence) ?? readSpeeches(sentence, state);
    cache.set(sentence, speeches);
    const speech = speeches.find(({ carried }) => !carried);
    if (!speech) continue;
    const speaker = { name: speech.name, party: speech.party, sentence: sentence.index };
    state.speaker = speaker;
    if (speech.party !== '') for (const word of tellingWords(speech.name)) state.known.set(word, speaker);
  }
}

/** Each draft of a sentence asks for the same speeches; a sentence belongs to one reading alone. */
const cache = new WeakMap<Sentence, readonly Speech[]>();

function readSpeeches(sentence: Sentence, state: ReadingState): readonly Speech[] {
  const speeches: Speech[] = [];
  if (sentence.says) {
    for (let at = sentence.find(SAYING, 0); at < sentence.size; at = sentence.find(SAYING, at + 1)) {
      const speech =
        saidAt(sentence, at, state, speeches) ??
        witnessAt(sentence, at, state) ??
        accountAt(sentence, at, state);
      if (speech) speeches.push(speech);
    }
  }
  if (speeches.length > 0) return speeches;
  const speaker = openerOf(sentence, state);
  if (!speaker) return [];
  const { name, party } = speaker;
  const to = sentence.size - 1;
  return [{ name, party, from: 0, to, claims: false, manner: '', verb: -1, carried: true, speaker: null }];
}
