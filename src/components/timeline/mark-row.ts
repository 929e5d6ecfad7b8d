import { html, type TemplateResult } from 'lit';
import { ICONS } from '../parts/icons';
import { statusMark } from '../parts/status-mark';
import { windowWords } from '../words/dates';
import type { Localize } from '../words/localize';
import type { EventMark } from './marks';
import type { TimeScale } from './scale';

/**
 * The marks of single events in the strip above the bars: a line over the time that each lasts, in
 * its colour, and the shape of its status. One that lies outside of the axis stands at its edge
 * with an arrow. The chosen one is a button that brings it in; one pointed at is a picture only.
 */
export function renderMarks(
  localize: Localize,
  marks: readonly EventMark[],
  scale: TimeScale,
  show: (mark: EventMark) => void,
): readonly TemplateResult[] {
  return marks.map((mark) => {
    const [left, right] = [scale.x(mark.start), scale.x(mark.end)];
    const side = right <= 0 ? 'before' : left >= scale.width ? 'after' : '';
    const [from, to] = [clamp(left, scale.width), clamp(right, scale.width)];
    const at = side === 'before' ? 0 : side === 'after' ? scale.width : (from + to) / 2;
    return html`${
      side === ''
        ? html`<div class="span" .style=${`left:${from}px;width:${Math.max(3, to - from)}px;background:var(--_${mark.family})`}></div>`
        : null
    }${mark.selected ? button(localize, mark, at, side, () => show(mark)) : picture(mark, at, side)}`;
  });
}

type Side = '' | 'before' | 'after';

function button(
  localize: Localize,
  mark: EventMark,
  at: number,
  side: Side,
  show: () => void,
): TemplateResult {
  const words = localize.term('showInTime', `${mark.title}, ${windowWords(localize, mark)}`);
  return html`<button class="mark-of selected ${side}" part="mark" .style=${`left:${at}px`} title=${words} aria-label=${words}
    @pointerdown=${(event: Event) => event.stopPropagation()} @click=${show}>${shape(mark, side)}</button>`;
}

function picture(mark: EventMark, at: number, side: Side): TemplateResult {
  return html`<div class="mark-of ${side}" part="mark" aria-hidden="true" .style=${`left:${at}px`}>${shape(mark, side)}</div>`;
}

function shape({ status, family }: EventMark, side: Side): TemplateResult {
  const mark = statusMark(status, family, 14);
  if (side === '') return mark;
  return side === 'before' ? html`${ICONS.back}${mark}` : html`${mark}${ICONS.forward}`;
}

const clamp = (pixels: number, width: number): number => Math.min(width, Math.max(0, pixels));
