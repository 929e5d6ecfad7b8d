import type { Feature } from '../feature';

/** The years that the text names fit the years in which the name was the official one. */
export const era: Feature = {
  name: 'era',
  contextual: false,
  concerns: (_, years) => years.length > 0,
  value({ name }, _group, { years }) {
    if (!name || years.length === 0 || (name.from === undefined && name.to === undefined)) return 0;
    const from = yearOf(name.from, Number.NEGATIVE_INFINITY);
    const to = yearOf(name.to, Number.POSITIVE_INFINITY);
    const inForce = years.some((year) => year >= from && year <= to);
    if (name.kind === 'former') return inForce ? 1 : 0;
    return inForce ? 0 : -1;
  },
};

function yearOf(date: string | undefined, unknown: number): number {
  return date === undefined ? unknown : Number(date.slice(0, 4));
}
