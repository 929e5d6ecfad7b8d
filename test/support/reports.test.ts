import { expect, test } from 'vitest';
import { goldOf, loadReports, parseReports } from './reports';

const SOURCE = `=== 2024-03-05 | wire
A {Russian} missile hit {Siversk}.
= missile-strike @Siversk 2024-03-04..2024-03-05 Russia
Two people died.
= casualties? @Siversk 2024-03-04..2024-03-04 Russia/-

{Kyiv} was silent.
= shelling/clash @- 2024-03-01..2024-03-01 -

=== 2024-03-06 | post
All is quiet in {Siversk}.
`;

test('sentences of a paragraph follow one another, and paragraphs stand apart', () => {
  const [first, second] = parseReports(SOURCE, 'a');
  expect(first!.text).toBe('A Russian missile hit Siversk. Two people died.\n\nKyiv was silent.');
  expect(second!.text).toBe('All is quiet in Siversk.');
  expect([first!.id, first!.date, second!.id, second!.date]).toEqual([
    'a:1',
    '2024-03-05',
    'a:2',
    '2024-03-06',
  ]);
});

test('a label tells types, place, days, sides and the line it stands under', () => {
  const { text, labels } = parseReports(SOURCE, 'a')[0]!;
  const told = labels.map(({ mark, line, ...rest }) => ({
    ...rest,
    place: mark?.start ?? null,
    line: text.slice(line.start, line.end),
  }));
  expect(told).toEqual([
    {
      types: ['missile-strike'],
      optional: false,
      place: text.indexOf('Siversk'),
      start: '2024-03-04',
      end: '2024-03-06',
      sides: ['Russia'],
      line: 'A Russian missile hit Siversk.',
    },
    {
      types: ['casualties'],
      optional: true,
      place: text.indexOf('Siversk'),
      start: '2024-03-04',
      end: '2024-03-05',
      sides: ['Russia', ''],
      line: 'Two people died.',
    },
    {
      types: ['shelling', 'clash'],
      optional: false,
      place: null,
      start: '2024-03-01',
      end: '2024-03-02',
      sides: [''],
      line: 'Kyiv was silent.',
    },
  ]);
});

test.each([
  ['= shelling @Siversk 2024-03-04..2024-03-05 Russia', 'Expected "=== DATE | GENRE" at a:1'],
  ['=== 2024-03-05 | wire\n= shelling Siversk', 'Expected "= TYPE @PLACE FROM..TO SIDE" at a:2'],
  ['=== 2024-03-05 | wire\n= shelling @X 2024-03-04..2024-03-04 -', 'Expected a place in braces at a:2'],
  ['=== 2024-03-05 | wire\n= constructor @- 2024-03-04..2024-03-04 -', 'Expected an event type at a:2'],
])('%s is refused', (source, message) => {
  expect(() => parseReports(source, 'a')).toThrow(message);
});

test('a label becomes a mark at the point of its mention as resolved', () => {
  const report = parseReports(SOURCE, 'a')[0]!;
  const start = report.text.indexOf('Siversk');
  const resolution = { start, end: start + 7, lat: 48.87, lon: 38.1, precision: 'settlement' };
  const [strike, , nowhere] = goldOf(report, [resolution as never]);
  expect(strike).toMatchObject({ lat: 48.87, lon: 38.1, precision: 'settlement', place: 'Siversk' });
  expect(nowhere).toMatchObject({ lat: null, place: null, precision: '' });
  expect(goldOf(report, [])[0]).toMatchObject({ lat: 0, lon: 0 });
});

test('all reports load, each with an id of its own and every name where it stands', () => {
  const reports = loadReports();
  expect(reports.length).toBeGreaterThan(300);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  for (const { text, marks, labels, date } of reports) {
    for (const { start, end, quote } of marks) expect(text.slice(start, end)).toBe(quote);
    expect(text).not.toMatch(/[{}]|^=/m);
    for (const { start, end } of labels) expect(start < end && start <= date).toBe(true);
  }
});
