import { expect, test } from 'vitest';
import { readDocument } from '../../../geo/recognize/document';
import { createMention, type Mention } from '../../../geo/recognize/mention';
import { supersede } from '../../../geo/recognize/supersede';

const document = readDocument('one two three four five six seven', 'en');
const over = (first: number, last: number): Mention => createMention(document, 'test', first, last, null);
const spans = (mentions: readonly Mention[]) => mentions.map(({ first, last }) => [first, last]);

test('what is added stands in the place of all that share a token with it, in order', () => {
  const mentions = [over(0, 0), over(1, 2), over(3, 3), over(5, 5)];
  expect(spans(supersede(mentions, [over(6, 6), over(2, 3)]))).toEqual([
    [0, 0],
    [2, 3],
    [5, 5],
    [6, 6],
  ]);
  expect(spans(supersede(mentions, [over(0, 6)]))).toEqual([[0, 6]]);
  expect(spans(supersede([], [over(1, 1)]))).toEqual([[1, 1]]);
  expect(spans(supersede(mentions, [over(4, 4)]))).toHaveLength(5);
});
