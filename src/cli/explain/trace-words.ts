/** What a rule of a claim's trace decided. */
export type Aspect = 'trigger' | 'type' | 'place' | 'time' | 'speaker' | 'status' | 'actors';

interface RuleWords {
  readonly aspect: Aspect;
  readonly words: string;
}

/** The rules of a trace in words, by name; those of one kind with what follows their colon. */
const RULES: Readonly<Record<string, RuleWords>> = {
  instrument: { aspect: 'type', words: 'the kind of strike is that of the weapon named nearest' },
  'goes-on': { aspect: 'type', words: 'it goes on and is not done' },
  rear: { aspect: 'type', words: 'far behind the front, where an attack is a strike' },
  'object:part': { aspect: 'type', words: 'a part or a position was taken, which is an advance' },
  'object:equipment': { aspect: 'type', words: 'equipment was destroyed, which is fighting' },
  'object:weapon': { aspect: 'type', words: 'a weapon named as what did it, which is a strike' },
  'object:facility': { aspect: 'type', words: 'a facility was attacked, which is a strike' },
  'object:rescue': { aspect: 'type', words: 'who came to help was attacked, which is a strike' },
  'polarity:attempted': { aspect: 'type', words: 'an attempt, which is an assault' },
  'polarity:failed': { aspect: 'type', words: 'an attempt that failed, which is an assault repelled' },
  'polarity:decided': { aspect: 'status', words: 'decided, which is news itself' },
  'polarity:possible': { aspect: 'status', words: 'only possible, planned or asked for' },
  'polarity:negated': { aspect: 'status', words: 'said not to have happened' },
  'polarity:denied': { aspect: 'status', words: 'denied by who is named' },
  'learnt:doubt': {
    aspect: 'status',
    words: 'put nowhere by the rules, and its words, as learnt from labelled texts, speak against it',
  },
  proves: { aspect: 'status', words: 'said to be confirmed, by who is named or by pictures' },
  dispute: { aspect: 'status', words: 'denied right after it is said' },
  'place:named': { aspect: 'place', words: 'the place that the trigger governs' },
  'place:anaphor': { aspect: 'place', words: 'what “the city”, “there” or “it” stands for' },
  'place:carried': { aspect: 'place', words: 'the place of the sentence before' },
  'place:topic': { aspect: 'place', words: 'what the sentence, or the one before, is about' },
  'time:stated': { aspect: 'time', words: 'told in the words that govern it' },
  'time:implied': { aspect: 'time', words: 'told for what stands near, or when it was said' },
  'time:publication': { aspect: 'time', words: 'no time is told: the day of publication' },
  'time:heading': { aspect: 'time', words: 'no words of its own: the heading or time stamp it stands under' },
  'time:place': { aspect: 'time', words: 'told for this place of several' },
  'time:future': { aspect: 'time', words: 'ahead of the day of publication: a plan' },
  history: { aspect: 'time', words: 'long before the day of publication: background' },
  attribution: { aspect: 'speaker', words: 'named beside a verb of saying that covers the trigger' },
  'attribution:carried': { aspect: 'speaker', words: 'who was quoted last, in the same quotation' },
  salvo: { aspect: 'trigger', words: 'another weapon of a salvo' },
  claims: { aspect: 'speaker', words: 'the verb itself doubts it' },
  admits: { aspect: 'speaker', words: 'the verb itself admits it' },
  accuses: { aspect: 'speaker', words: 'the verb itself accuses' },
  house: { aspect: 'speaker', words: 'the whole text is a party’s own bulletin' },
  bulletin: { aspect: 'speaker', words: 'an office gives it out, with no outlet behind it' },
  home: { aspect: 'actors', words: 'at a place that the speaker’s own side holds' },
  'initiator:blow': { aspect: 'actors', words: 'by whoever dealt the blow told beside it' },
  'initiator:holder': {
    aspect: 'actors',
    words: 'no word names who did it: inferred from who held the place',
  },
  expulsion: { aspect: 'actors', words: 'who drove the others out gained the place' },
  claimant: {
    aspect: 'actors',
    words: 'a success without an owner is the speaker’s, a loss the other side’s',
  },
};

/** Words of rules by what stands before their colon, for those whose rest is a type or a name. */
const WORDS_OF_KIND: Readonly<Record<string, string>> = {
  learnt: 'words that speak for it, as learnt from labelled texts',
  landmark: 'an event of history that has a day and a place of its own',
};

/** A rule's aspect by the word before its colon, for rules that have no words of their own. */
const KINDS: Readonly<Record<string, Aspect>> = {
  trigger: 'trigger',
  learnt: 'trigger',
  place: 'place',
  time: 'time',
  landmark: 'time',
  attribution: 'speaker',
  speaker: 'speaker',
  polarity: 'status',
  object: 'type',
  actors: 'actors',
  initiator: 'actors',
  target: 'actors',
};

/** The rules of a trace that decided one aspect, in order, as words with the rule's name behind; '' for none. */
export function rulesOf(trace: readonly string[], aspect: Aspect): string {
  return trace
    .filter((rule) => aspectOf(rule) === aspect)
    .map((rule) => `${wordsOf(rule)} [${rule}]`.trimStart())
    .join('; ');
}

/** Rules that are of no aspect that is told. */
export function otherRules(trace: readonly string[]): readonly string[] {
  return trace.filter((rule) => aspectOf(rule) === null);
}

function aspectOf(rule: string): Aspect | null {
  return RULES[rule]?.aspect ?? KINDS[kindOf(rule)] ?? null;
}

function wordsOf(rule: string): string {
  return RULES[rule]?.words ?? WORDS_OF_KIND[kindOf(rule)] ?? '';
}

function kindOf(rule: string): string {
  return rule.split(':', 1)[0]!;
}
