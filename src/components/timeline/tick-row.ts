import type { TimeScale } from './scale';
import { type Tick, ticksOf } from './ticks';

/** Size of the labels, pixels; the stylesheet has the same. */
const SIZE = 11.5;

/** The ticks of the axis, made anew only when it shows something else, measured in its own font. */
export class TickRow {
  private readonly pen = document.createElement('canvas').getContext('2d');
  private readonly widths = new Map<string, number>();
  private font = '';
  private made: readonly Tick[] = [];
  private key = '';

  /** The font that the page gives; another one makes the ticks anew. */
  setFont(family: string): void {
    if (family === this.font) return;
    this.font = family;
    this.key = '';
    this.widths.clear();
    if (this.pen !== null) this.pen.font = `${SIZE}px ${family}`;
  }

  of(scale: TimeScale, lang: string): readonly Tick[] {
    const key = `${lang} ${scale.start} ${scale.end} ${scale.width}`;
    if (key !== this.key) this.made = ticksOf(scale, { lang, measure: this.measure });
    this.key = key;
    return this.made;
  }

  private readonly measure = (words: string): number => {
    let width = this.widths.get(words);
    if (width === undefined) {
      width = this.pen?.measureText(words).width ?? words.length * 6.5;
      this.widths.set(words, width);
    }
    return width;
  };
}
