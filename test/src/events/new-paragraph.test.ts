import { expect, test } from 'vitest';
import { events } from './support';

test('a settlement that a new paragraph names is what it speaks of, whatever was told before', () => {
  const text =
    'Shells hit Kherson.\n\nIt began in Nikopol, as it mostly does. A drone struck a bus. A cleaner was wounded.';
  expect(events(text)).toEqual(['shelling Kherson', 'drone-strike Nikopol', 'casualties Nikopol']);
});

test('within a paragraph what is named in passing takes nothing over', () => {
  const text = 'Shells hit Kherson. The mayor of Odesa sent buses. A drone struck a bus in the city.';
  expect(events(text)).toEqual(['shelling Kherson', 'drone-strike Kherson']);
});

test('where a settlement lies is not what is spoken of', () => {
  const text =
    'Marines hold Robotyne (12km north of Verbove).\n\nRobotyne (12km north of Verbove) is a ruin. Shells hit the school.';
  expect(events(text)).toContain('shelling Robotyne');
});
