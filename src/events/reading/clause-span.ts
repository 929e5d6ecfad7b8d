import type { Span } from '../../../geo/types';
import { lexiconFor } from '../lexicon/lexicon';
import { readDocument } from './document';

/** The clause in which a trigger stands, offsets of the text; its whole sentence where none can be told. */
export function clauseSpan(text: string, sentence: Span, trigger: Span, lang: string): Span {
  const lexicon = lexiconFor(lang);
  if (!lexicon) return sentence;
  const source = { id: '', text: text.slice(sentence.start, sentence.end), date: '', lang };
  const from = trigger.start - sentence.start;
  const own = readDocument(source, [], lexicon).sentences.find(({ end }) => end > from);
  const at = own?.words.findIndex(({ end }) => end > from) ?? -1;
  if (!own || at < 0) return sentence;
  const clause = own.words.filter((_, index) => own.clauses[index] === own.clauses[at]);
  return {
    start: sentence.start + clause[0]!.start,
    end: Math.max(trigger.end, sentence.start + clause.at(-1)!.end),
  };
}
