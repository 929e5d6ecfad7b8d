import type { NameKind } from '../../types';
import type { Feature } from '../features';

const VALUES: Readonly<Record<NameKind, number>> = {
  official: 1,
  exonym: 0.5,
  variant: -0.5,
  former: -0.5,
  demonym: 0.5,
};

/** A place is rather meant by the name that it is known by. */
export const nameKind: Feature = {
  name: 'nameKind',
  contextual: false,
  value(reading) {
    let best = -1;
    for (const form of reading.forms) {
      best = Math.max(best, form.display ? 1.2 : VALUES[form.kind]);
      // "Washington" is how Washington D.C. is called, "New York" New York City.
      if (reading.place.name.startsWith(`${form.text} `)) best = Math.max(best, 1);
    }
    return reading.forms.length === 0 ? 0 : best;
  },
};
