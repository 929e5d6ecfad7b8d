import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedByWords, mergedIds, mergeEvents, splitEvent } from '../../../src/events/index';
import type { FrontlineEvent } from '../../../src/events/types';
import { type Told, texts, told } from './told';

const merge = (...list: readonly Told[]): readonly FrontlineEvent[] =>
  mergeEvents(list.map((one, at) => [told({ sourceId: `t${at}`, ...one })]));
const one = (...list: readonly Told[]): FrontlineEvent['properties'] => {
  const events = merge(...list);
  expect(events).toHaveLength(1);
  return events[0]!.properties;
};
const day = (number: number, days = 1): Pick<Told & object, 'start' | 'end'> => ({
  start: `2023-03-0${number}T00:00:00Z`,
  end: `2023-03-${String(number + days).padStart(2, '0')}T00:00:00Z`,
});

describe('what is one event', () => {
  test('the same type, place and day by nobody else: one event with the claims of both', () => {
    const [event, ...more] = merge({ initiator: 'Russia' }, {});
    expect(more).toEqual([]);
    expect(event!.properties).toMatchObject({
      initiator: 'Russia',
      claimCount: 2,
      mergedBy: 'same-type same-place same-time untold-initiator',
    });
    expect(event!.claims?.map(({ sourceId }) => sourceId).sort()).toEqual(['t0', 't1']);
    expect(mergedByWords(event!.properties.mergedBy ?? '')).toBe(
      'the same type, the same place, the same time, an initiator that one leaves out',
    );
  });

  test.each<readonly [string, Told, Told]>([
    ['another place', {}, { place: 'Kupiansk' }],
    ['another day', {}, day(6)],
    ['another side', { initiator: 'Russia' }, { initiator: 'Ukraine' }],
    ['another weapon', { type: 'drone-strike' }, { type: 'missile-strike' }],
    ['another family', { type: 'assault' }, {}],
    ['a day and a stretch that both are told', {}, { ...day(1, 7), timePrecision: 'week' }],
    ['no date', {}, { start: '', end: '' }],
    ['a shooting down and a strike', { type: 'explosion' }, { type: 'interception' }],
  ])('%s is another event', (_, a, b) => {
    expect(merge(a, b)).toHaveLength(2);
  });

  test('two events of one text stay two, and each takes its own of the other text', () => {
    const first = [told({ id: '1', type: 'missile-strike' }), told({ id: '2', type: 'drone-strike' })];
    const second = [told({ id: '3', sourceId: 'b', type: 'drone-strike' })];
    const events = mergeEvents([first, second]);
    expect(events.map((event) => splitEvent(event).map(({ properties }) => properties.id))).toEqual([
      ['1'],
      ['2', '3'],
    ]);
    expect(mergedIds(events)).toEqual(
      new Map([
        ['2', '2'],
        ['3', '2'],
      ]),
    );
  });

  test('a strike without a weapon is the strike with one', () => {
    const vague = { claim: { trace: ['trigger:by-instrument'] } };
    expect(one(vague, { type: 'missile-strike' })).toMatchObject({
      type: 'missile-strike',
      mergedBy: 'unnamed-strike same-place same-time untold-initiator',
    });
    expect(one({ type: 'explosion' }, { type: 'drone-strike' }).type).toBe('drone-strike');
    expect(merge({ type: 'explosion' }, {}, { type: 'drone-strike' })).toHaveLength(2);
  });

  test('capture and liberation are one when the same side gains', () => {
    const gain = { gainedBy: 'Ukraine', place: 'Soledar' } as const;
    expect(one({ ...gain, type: 'capture' }, { ...gain, type: 'liberation' }).mergedBy).toContain('one-gain');
    expect(
      merge({ ...gain, type: 'capture', gainedBy: 'Russia' }, { ...gain, type: 'liberation' }),
    ).toHaveLength(2);
  });

  test('places merge within the smaller uncertainty', () => {
    const wide = { geoPrecision: 'near', radiusKm: 12 } as const;
    expect(one(wide, { place: 'Antonivka', ...wide }).mergedBy).toContain('within-uncertainty');
    expect(merge(wide, { place: 'Antonivka' })).toHaveLength(2);
    expect(one(wide, {})).toMatchObject({ geoPrecision: 'settlement', radiusKm: 0 });
  });

  test('a region is itself alone', () => {
    const region = { geoPrecision: 'region', radiusKm: 75, placeId: 'oblast' } as const;
    expect(merge(region, {})).toHaveLength(2);
    expect(one(region, region).geoPrecision).toBe('region');
  });

  test('a time that is only implied gives way to a day in words; a change of hands has one day', () => {
    const week = { ...day(1, 8), timePrecision: 'week' };
    expect(one({ ...week, timeCertainty: 'implied' }, day(7))).toMatchObject({
      start: '2023-03-07T00:00:00Z',
      timePrecision: 'day',
    });
    const capture = { type: 'capture', gainedBy: 'Russia' } as const;
    expect(one({ ...capture, ...week }, { ...capture, ...day(7) }).start).toBe('2023-03-07T00:00:00Z');
  });

  test('a file that tells no claims lists each event once, and meets those of texts', () => {
    const listed = (id: string): FrontlineEvent => {
      const { claims: _, ...event } = told({ id, killedMin: 2, killedMax: 2 });
      return event;
    };
    const events = mergeEvents([
      [listed('x'), listed('y')],
      [listed('z')],
      [told({ id: 'text', sourceId: 'b' })],
    ]);
    expect(events.map((event) => splitEvent(event).length).sort()).toEqual([1, 1, 2]);
    const merged = events.find((event) => splitEvent(event).length === 2);
    expect(merged?.properties).toMatchObject({ killedMin: 2, killedMax: 2, claimCount: 2 });
  });

  test('what a reader keeps apart stays alone', () => {
    const sets = [
      [told({ id: '1' })],
      [told({ id: '2', sourceId: 'b' })],
      [told({ id: '3', sourceId: 'c' })],
    ];
    const events = mergeEvents(sets, { apart: new Set(['2']) });
    expect(events.map((event) => splitEvent(event).length)).toEqual([2, 1]);
  });
});

describe('what is kept of both', () => {
  const killed = (least: number, most: number | null = least) =>
    ({
      claim: { toll: [{ harm: 'killed', who: 'civilians', least, most }] },
    }) as const;

  test('figures that differ keep their range and are never summed', () => {
    expect(one(killed(3), killed(5), {})).toMatchObject({ killedMin: 3, killedMax: 5, woundedMin: null });
    expect(one(killed(3), killed(5, null))).toMatchObject({ killedMin: 3, killedMax: null });
  });

  test('independent outlets corroborate; an echo, a copy and a quoted speaker do not', () => {
    expect(one({}, {}).status).toBe('corroborated');
    expect(one({ sourceId: 'Reuters' }, { claim: { attribution: 'Reuters' } }).status).toBe('reported');
    const copy = { quote: 'Shells fell on the market of Kherson in the middle of the day.' };
    expect(one(copy, copy).status).toBe('reported');
    const governor = { claim: { attribution: 'Oleksandr Prokudin', party: 'Ukraine' } };
    expect(one(governor, governor).status).toBe('reported');
    const staff = { claim: { attribution: 'General Staff', party: 'Ukraine' } };
    expect(one(governor, staff).status).toBe('reported');
    expect(one(governor, { claim: { attribution: 'officials' } }).status).toBe('reported');
    expect(one(governor, { claim: { attribution: 'residents' } }).status).toBe('corroborated');
    const russian = { claim: { attribution: 'Vladimir Saldo', party: 'Russia' } };
    expect(one(governor, russian).status).toBe('corroborated');
  });

  test('two claims of one party are a claim, and a title says whose', () => {
    const claimed = {
      type: 'capture',
      status: 'claimed',
      place: 'Soledar',
      title: 'Russian claim: capture of Soledar',
      claim: { party: 'Russia', attribution: 'Shoigu' },
    } as const;
    const other = { ...claimed, claim: { party: 'Russia', attribution: 'Prigozhin' } };
    expect(one(claimed, other)).toMatchObject({ status: 'claimed', title: claimed.title });
    expect(one(claimed, { type: 'capture', place: 'Soledar', confidence: 0.5 })).toMatchObject({
      status: 'corroborated',
      title: 'Capture of Soledar',
    });
  });

  test('a denial in another text disputes, and both claims stay', () => {
    const capture = { type: 'capture', place: 'Soledar', title: 'Capture of Soledar' } as const;
    const denial = {
      ...capture,
      status: 'disputed',
      title: 'Disputed: capture of Soledar',
      confidence: 0.5,
      claim: { polarity: 'denied' },
    } as const;
    const [event] = merge(capture, denial);
    expect(event?.properties).toMatchObject({ status: 'disputed', title: 'Disputed: capture of Soledar' });
    expect(event?.claims?.map(({ polarity }) => polarity)).toEqual(['asserted', 'denied']);
  });
});

describe('for any texts', () => {
  const shuffled = fc
    .tuple(texts, fc.infiniteStream(fc.nat()))
    .map(([sets, order]) => [sets, shuffle(sets, order)] as const);
  const shuffle = <Item>(items: readonly Item[], order: fc.Stream<number>): readonly Item[] =>
    items
      .map((item) => [order.next().value ?? 0, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);

  test('the order of the texts and of their events does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([sets, other]) => {
        expect(mergeEvents(other.map((set) => [...set].reverse()))).toEqual(mergeEvents(sets));
      }),
    );
  });

  test('merging again changes nothing, all at once or text by text', () => {
    fc.assert(
      fc.property(texts, (sets) => {
        const merged = mergeEvents(sets);
        expect(mergeEvents([merged])).toEqual(merged);
        expect(mergeEvents([merged, merged, ...sets])).toEqual(merged);
        const step = sets.reduce<readonly FrontlineEvent[]>((all, set) => mergeEvents([all, set]), []);
        expect(step).toEqual(merged);
      }),
    );
  });

  test('splitting gives back just the events that there were, each of a text of its own', () => {
    fc.assert(
      fc.property(texts, (sets) => {
        const merged = mergeEvents(sets);
        const parts = merged.map(splitEvent);
        const byId = (list: readonly FrontlineEvent[]) =>
          [...list].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
        expect(byId(parts.flat())).toEqual(byId(sets.flat()));
        for (const [at, list] of parts.entries()) {
          expect(new Set(list.map(({ properties }) => properties.sourceId)).size).toBe(list.length);
          expect(merged[at]!.claims).toHaveLength(list.length);
        }
        const ids = merged.map(({ properties }) => properties.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('nothing given is changed, and what is plain stays plain through a message', () => {
    const sets = [[told({})], [told({ sourceId: 'b' })]];
    const before = structuredClone(sets);
    const merged = mergeEvents(sets);
    expect(sets).toEqual(before);
    expect(mergeEvents([structuredClone(merged)])).toEqual(merged);
  });
});

describe('ten thousand events', () => {
  const COUNT = 10_000;
  const spread = (at: number): FrontlineEvent => {
    const number = at % (COUNT / 2);
    const event = told({
      id: `e${at}`,
      sourceId: `t${at % 50}`,
      placeId: `p${number % 800}`,
      start: new Date(Date.UTC(2023, 0, 1 + (number % 97))).toISOString(),
      end: new Date(Date.UTC(2023, 0, 2 + (number % 97))).toISOString(),
    });
    const coordinates = [30 + (number % 800) / 100, 46 + (number % 83) / 20];
    return { ...event, geometry: { type: 'Point', coordinates } };
  };

  test.each([
    ['of many places and days', spread],
    ['of one text at one place on one day', (at: number) => told({ id: `e${at}` })],
    ['of as many texts at one place on one day', (at: number) => told({ id: `e${at}`, sourceId: `t${at}` })],
    [
      'of vague weeks',
      (at: number) =>
        told({ id: `e${at}`, sourceId: `t${at}`, ...day(1, 8), timeCertainty: 'implied', radiusKm: 40 }),
    ],
  ])('%s take less than a second of processor time', (_, make) => {
    const events = Array.from({ length: COUNT }, (_unused, at) => make(at));
    const before = process.cpuUsage();
    const merged = mergeEvents([events]);
    const { user, system } = process.cpuUsage(before);
    expect(merged.flatMap(splitEvent)).toHaveLength(COUNT);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
