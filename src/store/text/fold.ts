/** Lower case without accents, apostrophes of every kind made one; й, ї and ё stay letters of their own. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307\u0309-\u036f]/g, '')
    .normalize('NFC');
}
