import type { Feature } from '../feature';
import type { Reading } from '../group';
import { ownInCountry } from '../surroundings';

/** Countries whose places the reports of one war name: a village of the other side is no surprise in them. */
const THEATRE: readonly string[] = ['UA', 'RU', 'BY'];

/** The other places of the text lie in the countries of the same war: "6 August: Sudzha" among towns of Ukraine. */
export const theatre: Feature = {
  name: 'theatre',
  contextual: true,
  value({ place }: Reading, group, { countries, total }) {
    if (!THEATRE.includes(place.country)) return 0;
    let others = 0;
    let own = 0;
    for (const country of THEATRE) {
      const mine = ownInCountry(group, country);
      own += mine;
      others += Math.max(0, (countries.get(country) ?? 0) - mine);
    }
    return others / (total - own + 1);
  },
};
