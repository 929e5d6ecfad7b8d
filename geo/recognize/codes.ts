const numbers = new Map<string, number>([['', 0]]);

/**
 * The number of a country's or region's code, the same each time: 0 for none (''). Codes are summed up
 * by their numbers, of which there are some thousands, instead of looking strings up.
 */
export function numberOfCode(code: string): number {
  let number = numbers.get(code);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(code, number);
  }
  return number;
}
