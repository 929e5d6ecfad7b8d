import actors from '../../../data/lexicon/en/actors.json';

/** Party to a war by the name of an actor. */
const SIDES: ReadonlyMap<string, string> = new Map(
  actors.actors
    .filter(({ side }) => side !== '' && side !== 'enemy' && side !== 'own')
    .map(({ name, side }) => [name, side] as const),
);

/** The party that an actor named in an event belongs to, '' where it is not known. */
export function sideOf(actor: string): string {
  return SIDES.get(actor) ?? '';
}
