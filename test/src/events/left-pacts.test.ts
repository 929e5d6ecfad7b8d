import { expect, test } from 'vitest';
import { read } from './support';

const WAR = 'Shells hit Nikopol.';
const told = (sentence: string): readonly string[] =>
  read(`${WAR} ${sentence}`)
    .events.slice(1)
    .map(({ properties }) => `${properties.type} ${properties.placeName}`);

test.each([
  'Moscow pulled out of the deal that let ships leave Odesa.',
  'Russia withdrew from the treaty on Monday, it was said in Kherson.',
  'Russia pulled out of the grain agreement on Monday, and in Odesa the ships waited.',
  'Its delegation walked out of the talks on Kherson.',
])('to leave a pact or a table is to leave no ground: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  ['Russian troops pulled out of Lyman after the talks.', 'withdrawal Lyman'],
  ['Ukraine withdrew from Avdiivka on Saturday, as no deal was in sight.', 'withdrawal Avdiivka'],
  ['Russian forces withdrew from Kherson under the agreement.', 'withdrawal Kherson'],
])('ground is left still: %s', (sentence, event) => {
  expect(told(sentence)).toEqual([event]);
});
