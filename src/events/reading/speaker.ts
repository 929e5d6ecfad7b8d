import type { Lexicon } from '../lexicon/lexicon';

/** Words that make a speaker nobody's party, whatever nation stands before them. */
const NEUTRAL =
  /^(?:residents?|witnesses|people|journalists?|media|reporters?|villagers|analysts?|experts?|bloggers?|historians?|families|reuters|afp)$/;

/**
 * Normalises a speaker as printed: leading articles and titles go from a person ("Defence Minister
 * Sergei Shoigu" is Sergei Shoigu), an office or an army keeps all its words. '' when the words name
 * nobody who can speak.
 */
export function nameSpeaker(chunk: readonly string[], lexicon: Lexicon): string {
  const { strip, titles, sources } = lexicon.attribution;
  let words = chunk.map((word) => word.replace(/['’]s$/, '')).filter(Boolean);
  let start = 0;
  while (start < words.length && (strip!.has(words[start]!.toLowerCase()) || /^\d/.test(words[start]!)))
    start++;
  words = words.slice(start).slice(0, endOfOwner(chunk, start));
  const person = personOf(words, lexicon);
  if (person) return person;
  const lower = words.map((word) => word.toLowerCase());
  const speaks =
    lower.some((word) => sources!.has(word) || titles!.has(word) || lexicon.classes.force!.has(word)) ||
    words.some((word) => /^\p{Lu}/u.test(word) && !strip!.has(word.toLowerCase()));
  if (!speaks || words.length === 0) return '';
  return chunk
    .slice(start, start + words.length)
    .join(' ')
    .replace(/['’]s?$/, '');
}

const SPEECH =
  /^(?:remarks?|statements?|address|comments?|posts?|reports?|briefing|announcement|message|words|claims?)$/i;

/** "Zelenskyy's remarks", "the ministry's statement": the owner speaks, not the paper. */
function endOfOwner(chunk: readonly string[], start: number): number {
  for (let index = start; index < chunk.length - 1; index++) {
    const speech = chunk.slice(index + 1).some((word) => SPEECH.test(word));
    if (speech && /['’]s?$/.test(chunk[index]!)) return index + 1 - start;
  }
  return chunk.length;
}

/** Words by which a speaker is called again: "the ministry", "Shoigu". Lower case. */
export function tellingWords(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const office = words.filter((word) => OFFICES.test(word));
  return [...office, words.at(-1) ?? ''].map((word) => word.toLowerCase()).filter((word) => word.length > 2);
}

const OFFICES =
  /^(?:ministry|staff|command|army|military|governor|mayor|spokes\w+|administration|commander|headquarters|company|president|minister)$/i;

/** The capitalised words after the last title, when they are a name and not an office. */
function personOf(words: readonly string[], { attribution }: Lexicon): string {
  let last = -1;
  for (const [index, word] of words.entries()) if (attribution.titles!.has(word.toLowerCase())) last = index;
  const rest = words.slice(last + 1);
  if (last < 0 || rest.length === 0 || rest.length > 4) return '';
  const isName = rest.every((word) => /^\p{Lu}/u.test(word) && !attribution.sources!.has(word.toLowerCase()));
  return isName ? rest.join(' ') : '';
}

/** Party to the war that a speaker belongs to: by surname, by nation, or by who backs or installed them. '' for none. */
export function partyOf(chunk: readonly string[], lexicon: Lexicon): string {
  const lower = chunk.flatMap((word) =>
    word
      .toLowerCase()
      .replace(/['’]s$/, '')
      .split(/[-‐‑]/),
  );
  if (lower.some((word) => NEUTRAL.test(word))) return '';
  for (const word of lower) {
    const side = lexicon.persons.get(word);
    if (side) return side;
  }
  for (const [index, word] of lower.entries()) {
    const actor = lexicon.actors.get(word);
    if (!actor?.side || actor.side === 'enemy' || actor.side === 'own') continue;
    // "pro-Russian" and "Russian-installed" officials speak for Russia; "Russian-occupied" is only where.
    if (!['occupied', 'held', 'controlled'].includes(lower[index + 1] ?? '')) return actor.side;
  }
  return '';
}
