import { expect, test } from 'vitest';
import { read } from './support';

/** The words that say who says so and when, of the first claim. */
function words(text: string): readonly (string | null)[] {
  const [claim] = read(text).claims;
  const cut = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  return [cut(claim?.speaker), cut(claim?.when)];
}

test.each([
  ['Russian troops attacked Lyman on Monday, the General Staff said.', 'the General Staff', 'on Monday'],
  ['According to the mayor, shells hit Nikopol overnight.', 'the mayor', 'overnight'],
  ['The governor said that drones had struck Odesa on Tuesday.', 'The governor', 'on Tuesday'],
  ['“Shells hit Nikopol on Friday,” said Sergei Shoigu.', 'Sergei Shoigu', 'on Friday'],
  ['Shells hit Nikopol.', null, null],
])('%s', (text, speaker, when) => {
  const [who, day] = words(text);
  expect(who).toBe(speaker);
  if (when === null) expect(day).toBeNull();
  else expect(when).toContain(day?.replace(/^on /, ''));
});

test('an event carries its claims, the spans of each inside its text', () => {
  const text = 'The General Staff said Russian troops attacked Lyman on Monday.';
  const [found] = read(text).events;
  const [claim] = found?.claims ?? [];
  expect(found?.properties.claimCount).toBe(1);
  expect(claim).toMatchObject({ attribution: 'General Staff', polarity: 'asserted', toll: [] });
  expect(text.slice(claim?.speakerStart, claim?.speakerEnd)).toBe('The General Staff');
  expect(text.slice(claim?.triggerStart, claim?.triggerEnd)).toBe('attacked');
});
