import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['The Yug group of forces repelled seven attacks by the AFU near Avdiivka.', 'Ukraine'],
  ['Seven attacks by Russian troops near Avdiivka were repelled.', 'Russia'],
  ['Ukrainian troops repelled seven attacks near Avdiivka.', 'Russia'],
])('whoever the attack was by began it: %s', (text, initiator) => {
  expect(event(text, 'repelled-assault').initiator).toBe(initiator);
});
