import { expect, test } from 'vitest';
import { read } from './support';

const HOUSE =
  'Our defenders hold the line near Avdiivka. The Defence Forces and our units repelled two attacks of the Russian invaders, and the enemy shelled Kupiansk.';
const statusOf = (heading: string) =>
  read(`${heading}\n\n${HOUSE}`).events.find(({ properties }) => properties.type === 'shelling')!.properties
    .status;

test.each(['Operational update as of 18:00, 12 June 2024', 'REPORT OF THE MINISTRY', 'Evening bulletin'])(
  'what an office gives out is its claim, of the other side as well: %s',
  (heading) => {
    expect(statusOf(heading)).toBe('claimed');
  },
);

test('a diary of the same side reports what befell it', () => {
  expect(statusOf('Notes of a rifleman, evening')).toBe('reported');
});
