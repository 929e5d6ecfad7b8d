import { THEATRE } from '../../countries';
import { numberOfCode } from '../../recognize/codes';
import type { Feature } from '../feature';

const COUNTRIES = [...THEATRE].map(numberOfCode);

/** The other places of the text lie in the countries of the same war: "6 August: Sudzha" among towns of Ukraine. */
export const theatre: Feature = {
  name: 'theatre',
  contextual: true,
  concerns: () => true,
  value({ country: here }, _group, { countries, total, own: { countries: mines } }) {
    if (!COUNTRIES.includes(here)) return 0;
    let others = 0;
    let own = 0;
    for (const country of COUNTRIES) {
      const mine = mines.of(country);
      own += mine;
      others += Math.max(0, countries.of(country) - mine);
    }
    return others / (total - own + 1);
  },
};
