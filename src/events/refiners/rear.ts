import type { EventRefiner } from '../draft';
import { nearestStrike } from './instrument';

/** Triggers that name an attack and leave open by whom: troops, or what flies. */
const ATTACK = /^(?:under )?(?:attack|raid)\b/;

/** Those that only troops make: "an incursion into". */
const ON_FOOT = /^(?:incursion|foray|sortie|inroad|raiding)/;

/** "The attack on Odesa left four dead": far behind the front no troops attack, so that it is a strike. */
export const rear: EventRefiner = {
  name: 'rear',
  refine(draft, { document }) {
    const { type, trigger, place, time } = draft;
    if (type !== 'assault' || !place || !ATTACK.test(trigger.words)) return [draft];
    if (ON_FOOT.test(draft.sentence.words[draft.first]!.lower)) return [draft];
    const { lexicon, resolutions, source } = document;
    const named = resolutions[place.resolution]!.place;
    const day = time?.start.slice(0, 10) || source.date;
    // Of a region only the invader's own tells enough: the other's may hold a stretch of the front.
    const wide = place.precision === 'region' || place.precision === 'district';
    if (!named || place.precision === 'country' || (wide && named.country !== 'RU')) return [draft];
    if (!lexicon.holders.isRear({ ...named, lat: place.lat, lon: place.lon }, day)) return [draft];
    const strike = nearestStrike(draft, lexicon.classes);
    return [
      {
        ...draft,
        type: strike ?? 'shelling',
        // The first rule of a trace is the trigger's, which is read as one of a strike now.
        trace: ['trigger:by-instrument', ...draft.trace.slice(1), ...(strike ? ['instrument'] : []), 'rear'],
      },
    ];
  },
};
