/** Events as Apache Arrow: a million of them are read in a fraction of a second, and other tools read them too. */
export { type ArrowEvents, looksLikeArrow, readArrow } from './read';
export { arrowParts, writeArrow } from './write';
