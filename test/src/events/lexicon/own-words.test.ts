import { expect, test } from 'vitest';
import { lexiconFor, type Trigger } from '../../../../src/events/lexicon/lexicon';
import { matchTriggers } from '../../../../src/events/match-triggers';
import { readDocument } from '../../../../src/events/reading/document';
import { events } from '../support';

const lexicon = lexiconFor('en')!;

/** Each word of a trigger in each of its forms, the others in their first. */
function spellings({ elements }: Trigger): readonly string[] {
  const forms = elements.map((element) => [...element.forms.keys()]);
  return forms.flatMap((all, at) =>
    all.map((form) => forms.map(([first], other) => (other === at ? form : first)).join(' ')),
  );
}

function fires(trigger: Trigger, spelling: string): boolean {
  const article = { id: 'test', text: `There ${spelling}.`, date: '2023-10-18', lang: 'en' };
  return readDocument(article, [], lexicon)
    .sentences.flatMap((sentence) => matchTriggers(sentence, lexicon))
    .some(({ best, rivals }) => [best, ...rivals].some((match) => match.trigger === trigger));
}

test('every trigger fires on its own words, in one spelling at least', () => {
  const triggers = new Set([...lexicon.triggers.values()].flat());
  const dead = [...triggers].filter(
    (trigger) => trigger.type !== 'none' && !spellings(trigger).some((spelling) => fires(trigger, spelling)),
  );
  expect(dead.map(({ type, words }) => `${type}: ${words}`)).toEqual([]);
});

const WAR = 'Russian forces shelled Nikopol. ';

test.each([
  ['Russian troops gained 200 to 300 metres near Avdiivka.', 'advance Avdiivka'],
  ['Russia fired missiles and close to 60 drones at Odesa.', 'drone-strike Odesa'],
  ['Russia fired no fewer than 12 missiles at Odesa.', 'missile-strike Odesa'],
])('what denies nothing may stand inside a phrase: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'Russian troops gained nothing to speak of, metres away from Avdiivka.',
  'Russia launched no missiles at Odesa.',
  'Russia launched a plan to send missiles over Odesa.',
])('and what does, may not: %s', (text) => {
  expect(events(WAR + text).filter((event) => /advance|missile-strike/.test(event))).toEqual([]);
});
