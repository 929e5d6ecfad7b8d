/** Text as the geoparser sees it: tokens, their folding and sentences, all with UTF-16 offsets. */
export { foldToken } from './fold';
export { splitSentences } from './sentences';
export {
  type Gap,
  gapBetween,
  isAllCapitals,
  isCapitalised,
  isNumeric,
  type Token,
  tokenize,
} from './tokens';
