import { expect, test } from 'vitest';
import { loadPassages, parsePassage } from './passages';

const LINE =
  'Two shells hit {Siversk} and a drone hit {Lyman}. || shelling@Siversk; drone-strike/explosion@Lyman';

test('a line is a text, its places and what it tells of them', () => {
  const { id, text, start, marks, labels } = parsePassage(LINE, 'own:3');
  expect(id).toBe('own:3');
  expect(text.slice(start)).toBe('Two shells hit Siversk and a drone hit Lyman.');
  expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Siversk', 'Lyman']);
  expect(marks.map(({ quote }) => quote)).toEqual(['Siversk', 'Lyman']);
  expect(labels).toEqual([
    { types: ['shelling'], place: 'Siversk' },
    { types: ['drone-strike', 'explosion'], place: 'Lyman' },
  ]);
});

test('"none" tells of nothing, and "-" of what happened nowhere named', () => {
  expect(parsePassage('The shops of {Siversk} are open. || none', 'own:1').labels).toEqual([]);
  expect(parsePassage('Two men were killed. || casualties@-', 'own:1').labels).toEqual([
    { types: ['casualties'], place: null },
  ]);
});

test('a label may have the braces of its place, or a part of its name', () => {
  const { labels } = parsePassage('A shell hit {New York}. || shelling@{New York}; damage@York', 'own:1');
  expect(labels.map(({ place }) => place)).toEqual(['New York', 'New York']);
});

test('bars within a text are a part of it: the last pair parts it from its labels', () => {
  const { text, start } = parsePassage('08:00 || a shell hit {Siversk} || shelling@Siversk', 'own:1');
  expect(text.slice(start)).toBe('08:00 || a shell hit Siversk');
});

test.each([
  ['A shell hit {Siversk}.', 'found no "||"'],
  ['A shell hit {Siversk}. || shelling', 'found "shelling"'],
  ['A shell hit {Siversk}. || bombing@Siversk', 'found "bombing@Siversk"'],
  ['A shell hit {Siversk}. || shelling/bombing@Siversk', 'found "shelling/bombing@Siversk"'],
  ['A shell hit {Siversk}. || shelling@Siversk;', 'found ""'],
  ['A shell hit {Siversk}. ||', 'found ""'],
  ['A shell hit {Siversk}. || shelling@Lyman', 'found "Lyman"'],
])('%s: the error names the line and what was found', (line, found) => {
  expect(() => parsePassage(line, 'own:7')).toThrow('own:7');
  expect(() => parsePassage(line, 'own:7')).toThrow(found);
});

test('all passages load, each with an id of its own and every name where it stands', () => {
  const passages = loadPassages();
  expect(passages.length).toBeGreaterThan(4000);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  const torn = passages.filter(({ text, marks }) =>
    marks.some(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote),
  );
  expect(torn.map(({ id }) => id)).toEqual([]);
  const braced = passages.filter(({ text }) => /[{}]/.test(text));
  expect(braced.map(({ id }) => id)).toEqual([]);
});

test('a fifth of them is held out, of every file', () => {
  const shares = new Map<string, boolean[]>();
  for (const { id, isHeldOut } of loadPassages()) {
    const file = id.split(':')[0]!;
    shares.set(file, [...(shares.get(file) ?? []), isHeldOut]);
  }
  const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;
  const all = share([...shares.values()].flat());
  expect(all).toBeGreaterThan(0.15);
  expect(all).toBeLessThan(0.25);
  for (const [file, held] of shares) expect(share(held), file).toBeGreaterThan(0.05);
});

test('whether a passage is held out hangs on its text alone', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Shell ${index} hit {Siversk}. || shelling@Siversk`);
  const held = (line: string, at: number): boolean => parsePassage(line, `own:${at}`).isHeldOut;
  const once = lines.map((line, at) => held(line, at));
  const backwards = [...lines].reverse().map((line, at) => held(line, at + 1000));
  expect(backwards.reverse()).toEqual(once);
  expect(new Set(once).size).toBe(2);
  expect(lines.map((line, at) => held(line.replace('shelling@Siversk', 'none'), at))).toEqual(once);
});
