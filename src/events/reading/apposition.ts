import type { Resolution } from '../../../geo/types';

const BEARING = '(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?';
/** What may stand between two commas and only says where the place before it lies. */
const WHERE = new RegExp(
  [
    // "A, 8 km northwest of B"
    '^,\\s+(?:(?:just|some|about|around|roughly|only|barely)\\s+)?\\d+(?:[.,]\\d+)?\\s*(?:km|kilomet(?:re|er)s?|miles?)\\b[^,;:.()]*$',
    // "A, a town south of B"
    '^,\\s+(?:an?|the|its|another|one of the)\\s+[^,;:.()]{0,50}?\\b(?:town|village|city|suburb|settlement|hamlet|port|hub|junction|community|capital|seat|resort|outpost|stronghold|quarter|neighbou?r)\\b[^,;:.()]{0,30}$',
    // "A, just over the border of B", "A, across the river from B", "A, not far from B"
    '^,\\s+(?:just\\s+|right\\s+|also\\s+)?(?:(?:over|across|inside|beyond|behind|along)\\s+the\\s+(?:[a-z-]+\\s+){0,2}(?:border|river|line|bay|strait|reservoir|estuary)\\s+(?:of|from|with|in|into|to)|opposite|facing|not far from|close to|within (?:range|reach|sight) of|a (?:short|few) [a-z ]{2,20} from|on the (?:road|highway|railway|way) (?:to|from))\\s+(?:the\\s+)?$',
    // "A, on the eastern edge of B"
    '^,\\s+(?:right\\s+|just\\s+|close\\s+)?(?:on|at|by)\\s+the\\s+(?:[a-z-]+\\s+){0,2}(?:edge|outskirts|bank|shore|side|border)\\s+(?:of|with)\\s+(?:the\\s+)?$',
  ].join('|'),
  'iu',
);
/** "A, the largest in B", whatever follows. */
const LARGEST =
  /^,\s+(?:the|one of the)\s+(?:[a-z]+-)?(?:largest|biggest|oldest|main|busiest|deepest|only|richest|smallest)\b[^,;:.()]{0,40}$/;
/** "A, east of B", which may as well be the next of a list. */
const BESIDE = new RegExp(
  `^,\\s+(?:(?:just\\s+|further\\s+)?(?:to the\\s+)?${BEARING} of|outside)\\s+(?:the\\s+)?$`,
  'i',
);
/** "A, just west of B" is never the next of a list. */
const JUST = new RegExp(
  `^,\\s+(?:just|immediately|directly)\\s+(?:to the\\s+)?(?:${BEARING} of|outside|behind|across from)\\s+(?:the\\s+)?$`,
  'i',
);
/** "A northeast of B", "A near B": without a comma, as assessments say where a village lies. */
const LOCATOR = new RegExp(
  `^\\s+(?:(?:just|immediately|directly|further|farther)\\s+)?(?:to the\\s+)?(?:${BEARING} of|near|close to|next to|outside)\\s+(?:the\\s+)?$`,
  'i',
);
const POINT = /^(?:settlement|exact|near)$/;
/** "In A, south of B, they attack": both stand before the sentence's own subject. */
const FRONTED = /^\W*(?:in|at|near|around|over|outside)\s+(?:the\s+)?(?:(?:\p{Ll}+\s+){1,3}of\s+)?$/iu;
/** What tells that it is not: the verb of the place before it. */
const VERB =
  /^[^,;:.()]{0,40},\s+(?:was|were|is|are|has|have|had|came|comes?|saw|sees|said|says|told|reported|where|which|lost|remains?|fell|falls|also|again|claimed|taken|captured|seized|occupied|liberated|retaken|abandoned|won|given)\b/;

/** Longest stretch of text that is looked at, UTF-16 code units. */
const LONGEST = 110;

/** Whether a mention only says where the one before it lies: "A, 8 km northwest of B, was shelled". */
export function isApposed(one: Resolution, before: Resolution | undefined, text: string): boolean {
  if (before?.kind !== 'literal' || one.start - before.end > LONGEST || one.start < before.end) return false;
  if (text.charAt(before.end) !== ',')
    return (
      // "the port of A on the Gulf of B"
      (one.place?.featureClass === 'H' && /^\s+on the\s+$/.test(text.slice(before.end, one.start))) ||
      (POINT.test(before.precision) &&
        // "northeast of Siversk near Bilohorivka": a part of the front, and the village in it.
        before.relation?.type !== 'direction' &&
        LOCATOR.test(text.slice(before.end, one.start)))
    );
  if (LARGEST.test(text.slice(before.end, one.start))) return true;
  // "A, a suburb on the road to B, which is occupied" goes on with B.
  if (/^,\s+which\b/.test(text.slice(one.end, one.end + 8))) return false;
  const between = text.slice(before.end, one.start);
  if (WHERE.test(between) || JUST.test(between)) return true;
  // "A, on the Danube, was struck": a river or a sea, which no list of towns goes on with.
  if (
    one.place?.featureClass === 'H' &&
    POINT.test(before.precision) &&
    /^,\s+(?:[a-z]+\s+)?(?:on|off|by|across|along)\s+the\s+$/.test(between)
  )
    return true;
  if (!BESIDE.test(between)) return false;
  // "near A, northwest of B, and near C"
  if (/^,\s+and\s+(?:near|in|at|around)\s/.test(text.slice(one.end, one.end + 16))) return true;
  return VERB.test(text.slice(one.end, one.end + 60)) || isFronted(before.start, one.end, text);
}

function isFronted(start: number, end: number, text: string): boolean {
  const lead = /(?:^|[.!?:;\n])([^.!?:;\n]*)$/.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return FRONTED.test(lead) && /^,\s+(?!and\b|or\b|as well)[^,;.]*\s/.test(text.slice(end, end + 60));
}
