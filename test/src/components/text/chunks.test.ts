import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../../src/components/text/chunks';
import { segmentParagraph } from '../../../../src/components/text/segments';

test('chunks and paragraphs keep every letter that is not a line break or an empty line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      const text = lines.join('\n');
      const kept = chunksOf(text).flatMap(({ paragraphs }) =>
        paragraphs.map(({ start, end }) => text.slice(start, end)),
      );
      const wanted = text.split('\n').filter((line) => /\S/u.test(line));
      expect(kept).toEqual(wanted);
    }),
  );
});

test('a line of a million letters is cut, and nothing of it is lost', () => {
  const text = 'word '.repeat(200_000);
  const paragraphs = chunksOf(text).flatMap((chunk) => chunk.paragraphs);
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('segments of a paragraph join to the paragraph, whatever the marks', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(12))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  const disjoint = fc.array(span).map((spans) => {
    let end = 0;
    return spans
      .sort((a, b) => a.start - b.start)
      .filter((each) => {
        if (each.start < end) return false;
        end = each.end;
        return true;
      });
  });
  fc.assert(
    fc.property(disjoint, disjoint, fc.array(span), (mentions, sentences, spans) => {
      const marks = {
        mentions: mentions as never,
        sentences: sentences.map((each) => ({ ...each, events: [] })),
        parts: spans
          .map((each) => ({ ...each, kind: 'when' as const, events: ['e'] }))
          .sort((a, b) => a.start - b.start),
        events: new Map(),
      };
      const segments = segmentParagraph({ start: 3, end: 50 }, marks).flatMap((group) => group.segments);
      let at = 3;
      for (const { start, end, mention, parts } of segments) {
        // A plain run lies wholly in each of its parts, and in no other.
        if (mention === null) {
          const whole = marks.parts.filter((part) => part.start <= start && part.end >= end);
          expect(parts).toEqual(whole);
        }
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(50);
    }),
  );
});
