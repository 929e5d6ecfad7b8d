import type { ReadingState, Speaker } from '../draft';
import { MARK } from '../lexicon/word-kinds';
import { quotedFrom } from './quotations';
import { saidAt } from './saying-verb';
import type { Sentence } from './sentence';
import { nameSpeaker, partyOf } from './speaker';

/** How many sentences before a quotation its speaker may have been named. */
const REACH = 3;

/**
 * Who speaks in a quotation that began before a sentence or with it: whoever was named last, or whose
 * channel the line above it names: "From the governor's channel:". Null outside of quotations.
 */
export function openerOf(sentence: Sentence, state: ReadingState): Pick<Speaker, 'name' | 'party'> | null {
  const { document, speaker } = state;
  const opening = quotedFrom(document.source.text, document.sentences, sentence);
  if (opening < 0) return null;
  const closer = closerOf(sentence, state);
  if (closer) return closer;
  const heading = headingOf(document.sentences[opening - 1], state);
  if (heading) return heading;
  return speaker && opening - speaker.sentence <= REACH ? speaker : null;
}

/** Longest rest of a quotation in which its end is looked for, UTF-16 code units. */
const LONGEST_REST = 800;

/** Words between the end of a quotation and the verb that says whose it was, at most. */
const CLOSING = 5;

/** "…. Two shells hit a bus," wrote the governor: who is named where the quotation ends. */
function closerOf(sentence: Sentence, state: ReadingState): Pick<Speaker, 'name' | 'party'> | null {
  const { source, sentences } = state.document;
  const from = sentence.start + 1;
  const rest = source.text.slice(from, from + LONGEST_REST);
  const mark = rest.search(/["”»]|\n/);
  if (mark < 0 || rest[mark] === '\n') return null;
  const at = from + mark;
  let index = sentence.index;
  while (sentences[index + 1] && sentences[index + 1]!.start <= at) index++;
  const last = sentences[index]!;
  // A quotation that ends with its sentence leaves nothing to name anybody.
  if (index === sentence.index || !last.says || at + 2 >= last.end) return null;
  const first = last.wordAt(at + 1);
  const verb = last.find(MARK.say, first);
  return verb < last.size && verb - first <= CLOSING ? saidAt(last, verb, state, []) : null;
}

const CHANNEL =
  /^(?:channel|page|feed|account|posts?|statement|summary|digest|bulletin|briefing|message|diary|report|update|words)$/;

/** Words beside the channel and its owner that a line above a quotation may have. */
const LONGEST_HEADING = 14;

/** "📌 From the governor's channel, 20:15:": who owns what the line names. */
function headingOf(
  line: Sentence | undefined,
  { document }: ReadingState,
): Pick<Speaker, 'name' | 'party'> | null {
  if (!line || line.size > LONGEST_HEADING) return null;
  const { source, lexicon } = document;
  if (!/:\s*$/.test(source.text.slice(line.start, line.end + 1))) return null;
  const { words } = line;
  const channel = words.findIndex(({ lower }) => CHANNEL.test(lower));
  if (channel < 1) return null;
  const owner = words.slice(0, channel).findLastIndex(({ possessive }) => possessive);
  const end = owner >= 0 ? owner : channel - 1;
  const from = words.slice(0, end + 1).findLastIndex(({ lower }) => /^(?:from|on|in|by|to)$/.test(lower)) + 1;
  const chunk = words.slice(from, end + 1).map(({ text }) => text);
  const name = nameSpeaker(chunk, lexicon);
  return name === '' ? null : { name, party: partyOf(chunk, lexicon) };
}
