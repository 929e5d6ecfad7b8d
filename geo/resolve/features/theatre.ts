import { numberOfCode } from '../../recognize/codes';
import type { Feature } from '../feature';

/** Countries whose places the reports of one war name: a village of the other side is no surprise in them. */
const THEATRE: readonly number[] = ['UA', 'RU', 'BY'].map(numberOfCode);

/** The other places of the text lie in the countries of the same war: "6 August: Sudzha" among towns of Ukraine. */
export const theatre: Feature = {
  name: 'theatre',
  contextual: true,
  concerns: () => true,
  value({ country: here }, _group, { countries, total, own: { countries: mines } }) {
    if (!THEATRE.includes(here)) return 0;
    let others = 0;
    let own = 0;
    for (const country of THEATRE) {
      const mine = mines.of(country);
      own += mine;
      others += Math.max(0, countries.of(country) - mine);
    }
    return others / (total - own + 1);
  },
};
