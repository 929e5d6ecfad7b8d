const [QUOTE, COMMA, LINE_FEED, RETURN] = [0x22, 0x2c, 0x0a, 0x0d];

/** Where a scan of RFC 4180 text stands; `return` is behind a carriage return, which a line feed may follow. */
type Place = 'cell' | 'plain' | 'quoted' | 'quote' | 'return';

/** Cuts a table's text that comes in pieces between its rows. */
export class RowSplitter {
  private held: string[] = [];
  private place: Place = 'cell';

  /** All rows that are whole with this piece, as one text; '' when none is. */
  push(piece: string): string {
    const end = this.scan(piece);
    if (end === 0) {
      this.held.push(piece);
      return '';
    }
    const whole = this.held.join('') + piece.slice(0, end);
    this.held = [piece.slice(end)];
    return whole;
  }

  /** What is left when no piece follows. */
  end(): string {
    return this.held.join('');
  }

  /** Where the last row that ends in the piece ends, in UTF-16 units; 0 when none does. */
  private scan(piece: string): number {
    let { place } = this;
    let end = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (place === 'return') {
        place = 'cell';
        end = unit === LINE_FEED ? at + 1 : at;
        if (unit === LINE_FEED) continue;
      }
      if (place === 'quoted') {
        if (unit === QUOTE) place = 'quote';
      } else if (unit === QUOTE && place !== 'plain') place = 'quoted';
      else if (unit === COMMA) place = 'cell';
      else if (unit === RETURN) place = 'return';
      else if (unit === LINE_FEED) {
        place = 'cell';
        end = at + 1;
      } else place = 'plain';
    }
    this.place = place;
    return end;
  }
}
