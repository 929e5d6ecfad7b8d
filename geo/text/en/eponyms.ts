/**
 * Things that are called after a place and are not there: dishes, breeds, wares, games. Keys are the
 * words that follow the name or its adjective, folded and in lower case unless the thing is written
 * with a capital.
 */
export const EPONYMS_AFTER: ReadonlySet<string> = new Set(
  `sprouts mule duck pastry pastries mustard terrier terriers shepherd retriever poodle poodles spaniel roulette
  salad dressing toast fries sausage sausages doughnut doughnuts waffle waffles yoghurt yogurt delight
  horn chair blinds wheel cat cats rug rugs carpet carpets tea whisky wine wines beer cherries
  potatoes steak stroganoff tartare tango waltz sonata rhapsody accent syndrome`.split(/\s+/),
);

/** Openings and defences of chess, capitalised after the name: "the Berlin Defence". */
export const OPENINGS: ReadonlySet<string> = new Set(
  'defence defense gambit game opening variation attack countergambit'.split(' '),
);

/** Words before the name that make a dish of it: "chicken Kyiv", "eggs Florentine". */
export const DISHES_BEFORE: ReadonlySet<string> = new Set('chicken cutlet cutlets'.split(' '));
