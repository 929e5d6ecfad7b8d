import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Aspect, otherRules, rulesOf } from '../../../src/cli/explain/trace-words';

const ASPECTS: readonly Aspect[] = ['trigger', 'type', 'place', 'time', 'speaker', 'status', 'actors'];
const EVENTS = new URL('../../../src/events/', import.meta.url);

test.each<[string, Aspect, RegExp]>([
  ['initiator:holder', 'actors', /inferred from who held the place/],
  ['time:heading', 'time', /heading or time stamp/],
  ['time:place', 'time', /this place of several/],
  ['object:facility', 'type', /a strike/],
  ['learnt:damage', 'trigger', /words that speak for it, as learnt from labelled texts/],
  ['learnt:doubt', 'status', /speak against it/],
  ['rear', 'type', /far behind the front/],
  ['proves', 'status', /confirmed/],
  ['home', 'actors', /own side holds/],
])('%s is told in words with its name behind', (rule, aspect, words) => {
  const told = rulesOf(['trigger:shelling', rule], aspect);
  expect(told).toMatch(words);
  expect(told).toContain(`[${rule}]`);
});

test('the doubt of what is learnt is of its status alone', () => {
  expect(rulesOf(['learnt:doubt'], 'trigger')).toBe('');
  expect(rulesOf(['trigger:shelling', 'learnt:doubt'], 'trigger')).toBe('[trigger:shelling]');
});

test('the finder of rules finds those that are written in different ways', () => {
  const { names, kinds } = rulesWritten();
  expect(names).toEqual(
    expect.arrayContaining(['rear', 'bulletin', 'accuses', 'proves', 'initiator:holder', 'place:carried']),
  );
  expect(kinds).toEqual(expect.arrayContaining(['trigger', 'polarity', 'time', 'learnt', 'landmark']));
});

test('every rule that the reading of events writes has words, and an aspect that is told', () => {
  const { names, kinds } = rulesWritten();
  const wordless = names.filter((rule) => !ASPECTS.some((aspect) => /\S \[/.test(rulesOf([rule], aspect))));
  expect(wordless.filter((rule) => !rule.startsWith('trigger:'))).toEqual([]);
  expect(otherRules([...names, ...kinds.map((kind) => `${kind}:any`)])).toEqual([]);
});

/** Names of rules in the sources of the reading of events, and what stands before the colon of those made up there. */
function rulesWritten(): { names: readonly string[]; kinds: readonly string[] } {
  const names = new Set<string>();
  const kinds = new Set<string>();
  const add = (found: string): void => {
    for (const [, name] of found.matchAll(/'([a-z]+(?:[:-][a-z-]+)*)'/g)) names.add(name!);
    for (const [, kind] of found.matchAll(/`([a-z]+):\$\{/g)) kinds.add(kind!);
  };
  for (const file of readdirSync(EVENTS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(new URL(file, EVENTS), 'utf8');
    for (const [, list] of source.matchAll(/\btrace(?::| =) (\[.*\])/g)) add(list!);
    for (const [name] of source.matchAll(/(?<=\btrace\.includes\()'[^']+'|(?<=_RULE = )'[^']+'/g)) add(name);
    for (const [name] of source.matchAll(/'place:[a-z]+'/g)) add(name);
    for (const [, union] of source.matchAll(/\bmanner: ((?:'[a-z]*'(?: \| )?)+)/g)) add(union!);
  }
  return { names: [...names], kinds: [...kinds] };
}
