import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOLD } from '../../../../src/events/learnt/adding';
import { Chances } from '../../../../src/events/learnt/chances';
import type { Kind } from '../../../../src/events/learnt/kinds';
import { readAgain } from '../../../../src/events/learnt/second-reading';
import { holdsNothing } from '../../../../src/events/match-triggers';
import { readByRules } from '../../../../src/events/read-sentence';
import type { Claim } from '../../../../src/events/types';
import { DAY, read, readWith } from '../support';
import { lastDescribed, stateOf } from './described';

/** A sentence alone does not say what it is about; the report around it would. */
const LEAD = 'Reports of the war of Russia against Ukraine. ';

const isLearnt = ({ trace }: Claim): boolean => trace[0]!.startsWith('learnt:');
const learntIn = (text: string): readonly Claim[] => readWith(text, {}).claims.filter(isLearnt);
const told = ({ type, place }: Claim): string => `${type} ${place?.name ?? '-'}`;

test.each<[string, string, Kind, readonly string[]]>([
  ['Two bodies of civilians were buried in a garden in Lyman.', 'casualties', 'casualties', ['Lyman']],
  ['Two of the dead in Sumy were nurses, and one was a driver.', 'casualties', 'casualties', ['Sumy']],
  ['Enemy fire cut the power line feeding a mill near Lyman.', 'damage', 'damage', ['Lyman']],
  ['Of the school in Kupiansk a ruin with a burnt roof is left.', 'damage', 'damage', ['Kupiansk']],
  ['A power line in Kupiansk feeding a mill came down.', 'damage', 'damage', ['Kupiansk']],
  [
    'Rescuers put out burning reeds at Kherson and a house at Nikopol; in each case shelling was the cause.',
    'damage',
    'damage',
    ['Kherson', 'Nikopol'],
  ],
  [
    'After air defence had dealt with six drones over Odesa, the trams went again.',
    'interception',
    'interception',
    ['Odesa'],
  ],
  [
    'Bombs struck Kherson, mortars Nikopol and drones the road at Lyman.',
    'shelling',
    'strike',
    ['Nikopol', 'Lyman'],
  ],
  [
    'In a day the defenders beat off nine attacks, at Robotyne, Verbove and in the woods towards Vuhledar.',
    'clash',
    'battle',
    ['Vuhledar'],
  ],
])('%s: what no rule reads is added at its place', (sentence, type, kind, places) => {
  const text = LEAD + sentence;
  const expected = places.map((place) => `${type} ${place}`);
  const byRules = read(text).claims;
  expect(byRules.map(told).filter((one) => expected.includes(one))).toEqual([]);
  const added = learntIn(text).filter((claim) => claim.type === type);
  expect(added.map(told)).toEqual(expected);
  for (const { trace, trigger, sentence: span, polarity, confidence } of added) {
    expect(trace[0]).toBe(`learnt:${kind}`);
    expect(polarity).toBe('asserted');
    expect(trigger.start).toBeGreaterThanOrEqual(span.start);
    expect(trigger.end).toBeLessThanOrEqual(span.end);
    expect(text.slice(trigger.start, trigger.end)).toMatch(/^\p{L}+$/u);
    expect(confidence).toBeLessThan(1);
  }
  const { events } = readWith(text, {});
  for (const place of places)
    expect(
      events.some(({ properties }) => properties.placeName === place),
      place,
    ).toBe(true);
});

test('it is as sure as the likelihood and the place together', () => {
  const text = `${LEAD}Two bodies of civilians were buried in a garden in Lyman.`;
  const described = lastDescribed(text);
  const [site] = described.sites;
  const chance = new Chances(described).of('casualties', site!);
  expect(chance).toBeGreaterThanOrEqual(TOLD);
  const [claim] = learntIn(text);
  expect(claim!.confidence).toBeLessThanOrEqual(chance);
  const { confidence } = described.document.resolutions[site!.resolution]!;
  expect(claim!.confidence).toBeCloseTo(chance * (0.6 + 0.4 * confidence), 2);
});

test('a word that announces something speaks for it where its surroundings do not bear it out', () => {
  const described = lastDescribed(`${LEAD}Mortars and drones on Nikopol through the night.`);
  expect(described.drafts).toEqual([]);
  expect(described.refused.map(({ type }) => type)).toContain('drone-strike');
  const [site] = described.sites;
  const alone = new Chances({ ...described, refused: [] }).of('strike', site!);
  expect(new Chances(described).of('strike', site!)).toBeGreaterThan(alone);
});

test('what was not borne out in one sentence does not speak for another', () => {
  const described = lastDescribed(`${LEAD}Mortars and drones on Nikopol through the night. Lyman is a town.`);
  expect(described.refused).toEqual([]);
});

test('what the rules have read stays as they have read it', () => {
  const text = `${LEAD}Bombs struck Kherson, mortars Nikopol and drones the road at Lyman.`;
  expect(
    readWith(text, {})
      .claims.filter((claim) => !isLearnt(claim))
      .map(told),
  ).toEqual(read(text).claims.map(told));
});

test.each([
  ['a plan', 'The government plans to rebuild the roof of the school in Kupiansk next year.'],
  ['a promise', 'Nets and mines will be brought to Lyman before the winter.'],
  ['demining', 'Sappers cleared 40 mines from fields near Lyman this week.'],
  ['a controlled explosion', 'A controlled explosion near Lyman on Tuesday was the work of deminers.'],
  ['a blast of sappers', 'Sappers blew up a bomb in a pit near Lyman; it was a controlled explosion.'],
  ['no place', 'Enemy fire cut the power line feeding a mill.'],
  ['told by a rule before it', 'Two civilians were killed in Lyman; the bodies were buried in a garden.'],
  ['another war', 'In 1943 two bodies of civilians were buried in a garden in Lyman.'],
  ['politics', 'The minister met his colleagues in Odesa and spoke of trade.'],
  ['art', 'A museum in Odesa opened a show of paintings of the sea.'],
  ['daily life', 'The trams of Kharkiv run until ten in the evening.'],
  ['hail', 'Hail burnt crops near Sumy; the loss was put at a million.'],
  ['a storm', 'A storm tore the roof from a school in Sumy and cut the power line.'],
  ['a burial', 'A soldier was buried in Lyman with honours.'],
  ['a game', 'In the match the team of Odesa had the better defence and nine attacks over the hour.'],
])('%s: nothing is added', (_, sentence) => {
  expect(learntIn(LEAD + sentence).map(told)).toEqual([]);
});

test.each([
  'The bodies of two hikers, buried under snow, were found by rescuers near Lyman.',
  'The old mill near Lyman has a new roof after the fire, and its power line was cut for a day.',
  'Of the school in Kupiansk a ruin with a burnt roof is left.',
  'A gas pipeline near Sumy was torn by a digger.',
])('in a text that is about no war nothing is added: %s', (text) => {
  expect(readWith(text, {})).toEqual(read(text));
});

test('what a rule has read at a place is not added there once more', () => {
  const text = `${LEAD}Two bodies of civilians were buried in a garden in Lyman, and three were killed there.`;
  const casualties = readWith(text, {}).claims.filter(({ type }) => type === 'casualties');
  expect(casualties.map(told)).toEqual(['casualties Lyman']);
  expect(casualties.filter(isLearnt)).toEqual([]);
});

test('an event in a region is added as one there', () => {
  const text = `${LEAD}A power line in Donetsk Oblast feeding a mill came down.`;
  expect(learntIn(text).map(told)).toContain('damage Donetsk Oblast');
});

test('nothing is put at a dateline, nor at the region around the place', () => {
  const town = `${LEAD}\nKHERSON, October 18 (Agency) - Enemy fire cut the power line feeding a mill near Lyman.`;
  const more = [{ quote: 'KHERSON', lat: 46.64, lon: 32.61 }];
  expect(readWith(town, {}, DAY, more).claims.filter(isLearnt).map(told)).toEqual(['damage Lyman']);
  const region = `${LEAD}Enemy fire cut the power line feeding a mill near Lyman in Donetsk Oblast.`;
  expect(learntIn(region).map(told)).toEqual(['damage Lyman']);
});

test.each([
  ['possible', 'Enemy fire may cut the power line feeding a mill near Lyman.'],
  ['possible', 'Enemy fire could have cut the power line feeding a mill near Lyman.'],
  ['denied', 'Enemy fire did not cut the power line feeding a mill near Lyman.'],
])('%s: what did not happen becomes no event', (polarity, sentence) => {
  const { claims, events } = readWith(LEAD + sentence, {});
  expect(claims.filter(isLearnt).map((claim) => claim.polarity)).toEqual([polarity]);
  expect(events).toEqual([]);
});

test.each([
  ['Armoured assaults have become a rarity this year.', 'assault'],
  ['See also: Battle of the bridge, chapter three.', 'clash'],
  ['Artillery strikes are what he writes songs about.', 'shelling'],
  ['Assault troopers drank their tea and took five photographs.', 'assault'],
])('%s: what the rules put nowhere is doubted, a claim and no event', (sentence, type) => {
  const text = LEAD + sentence;
  expect(read(text).events.map(({ properties }) => properties.type)).toEqual([type]);
  const { claims, events } = readWith(text, {});
  expect(events).toEqual([]);
  expect(claims.map(told)).toEqual([`${type} -`]);
  expect(claims[0]!.polarity).toBe('possible');
  expect(claims[0]!.trace).toContain('learnt:doubt');
});

test('what has a place is not doubted, whatever is told of it', () => {
  const text = `${LEAD}Battle of Lyman, chapter three.`;
  const traces = readWith(text, {}).claims.flatMap(({ trace }) => trace);
  expect(traces).toContain('trigger:clash');
  expect(traces).not.toContain('learnt:doubt');
});

test('asked for rules only, a reader gets what the rules give', () => {
  const text = `${LEAD}Enemy fire cut the power line feeding a mill near Lyman. Armoured assaults have become a rarity.`;
  const { claims } = readWith(text, { rulesOnly: true });
  expect(claims.flatMap(({ trace }) => trace).filter((rule) => rule.startsWith('learnt'))).toEqual([]);
  expect(readWith(text, { rulesOnly: false })).toEqual(readWith(text, {}));
  const state = stateOf(text);
  const drafts = state.document.sentences.flatMap((sentence) => readByRules(sentence, state));
  expect(claims.map(({ type }) => type)).toEqual(drafts.map(({ type }) => type));
});

test('a sentence with a phrase that says of war words that they mean none is told from one without', () => {
  const holds = (text: string): boolean => {
    const { sentence, document } = lastDescribed(text);
    return holdsNothing(sentence, document.lexicon);
  };
  expect(holds('A controlled explosion shook Lyman.')).toBe(true);
  expect(holds('In Lyman the miners voted for strike action.')).toBe(true);
  expect(holds('An explosion shook Lyman.')).toBe(false);
  expect(holds('The trams of Kharkiv run.')).toBe(false);
});

test('a sentence of no words and no places is left as it is', () => {
  const state = stateOf(`${LEAD}…`);
  const sentence = state.document.sentences.at(-1)!;
  expect(readAgain(sentence, [], state)).toEqual({ kept: [], added: [] });
});

test('any string is read, and every trigger lies within its sentence', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['bodies', 'buried', 'debris', 'over', 'power line', 'cut', 'burnt roof', 'air defence'],
    ),
    fc.constantFrom(
      ...['Lyman', 'near Sumy', 'Donetsk Oblast', 'Russian', 'attacks', '14', '. ', '\n\n', ' - ', '“'],
    ),
    fc.constantFrom(...['\ud800', '\udc00', '\u0000', '\u202e', 'לימן', '😀', '👩‍🚒', 'e\u0301', '\ufeff']),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom(' ', ''), (pieces, gap) => {
      const text = LEAD + pieces.join(gap);
      for (const { trigger, sentence, confidence } of readWith(text, {}).claims) {
        expect(trigger.start).toBeLessThan(trigger.end);
        expect(text.slice(sentence.start, sentence.end)).toContain(text.slice(trigger.start, trigger.end));
        expect(trigger.start >= sentence.start && trigger.end <= sentence.end).toBe(true);
        expect(confidence > 0 && confidence <= 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** Sentences that the second reading has to look into. */
const BUSY =
  'Enemy fire cut the power line feeding a mill near Lyman, and debris over Sumy burnt a roof in Kupiansk. ' +
  'Two bodies of civilians were buried in a garden in Nikopol. Armoured assaults have become a rarity. ';

test.each([
  ['of many sentences', BUSY],
  ['of one sentence', BUSY.replaceAll('. ', ', ')],
])('a text of 20,000 words %s takes about twice as long as one of half of them', (_, busy) => {
  const size = busy.trim().split(/\s+/).length;
  const secondsFor = (words: number): number => {
    const text = LEAD + busy.repeat(Math.ceil(words / size));
    const before = process.cpuUsage();
    expect(readWith(text, {}).claims.length).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  secondsFor(2000);
  const half = Math.min(secondsFor(10_000), secondsFor(10_000));
  const whole = Math.min(secondsFor(20_000), secondsFor(20_000));
  expect(whole).toBeLessThan(4 * half + 0.2);
  expect(whole).toBeLessThan(10);
});
