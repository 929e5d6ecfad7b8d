import { expect, test } from 'vitest';
import { read } from './support';

/** Initiators of the blows that a bulletin of Ukraine's own tells of. */
function doers(text: string): readonly string[] {
  const house =
    'Our defenders repelled two enemy attacks near Avdiivka. The Defence Forces and our units hold the line; the Russian invaders have losses.';
  return read(`${house}\n\n${text}`)
    .events.filter(({ properties }) => /strike|shelling/.test(properties.type))
    .map(({ properties }) => properties.initiator);
}

test.each([
  ['During the day the air force delivered nine strikes on areas where personnel were massed.'],
  ['Missile forces hit a control post and two brigades at their positions.'],
])('an arm without a nation is that of whose bulletin it is: %s', (text) => {
  expect(doers(text)).toEqual(['Ukraine']);
});

test.each([
  ['Over 120 settlements were under artillery fire.'],
  ['The enemy shelled the positions of our brigades near Kupiansk.'],
  ['Aviation dropped guided bombs on Kupiansk and Lyman.'],
])('what comes from the other side stays there: %s', (text) => {
  expect(doers(text)).not.toContain('Ukraine');
});

test('"they" are whoever the sentence before spoke of first', () => {
  const { events } = read(
    'The Ukrainian army pushed the Russians back from Robotyne. They also carried out assault actions near Verbove.',
  );
  expect(events.at(-1)!.properties.initiator).toBe('Ukraine');
});
