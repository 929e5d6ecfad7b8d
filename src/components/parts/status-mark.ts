import { html, svg, type TemplateResult } from 'lit';
import type { EventFamily, EventStatus, Polarity } from '../../events/types';

/**
 * The shape that says how sure, in the colour that says what: filled (reported), filled with a core
 * (corroborated), ring (claimed), ring crossed (disputed), ring dotted (retracted). It is decoration;
 * the word always stands beside it.
 */
export function statusMark(
  status: EventStatus,
  family: EventFamily | null = null,
  size = 14,
): TemplateResult {
  const colour = family === null ? 'currentColor' : `var(--_${family})`;
  return mark(SHAPES[status](colour), size);
}

/**
 * The shape of what one claim says: that of its status when it asserts, a ring with a cross when it
 * denies, half a disc when it calls the event possible. The word stands beside it here too.
 */
export function polarityMark(polarity: Polarity, status: EventStatus): TemplateResult {
  if (polarity === 'asserted') return statusMark(status);
  const half =
    polarity === 'denied'
      ? svg`<path d="m5 5 6 6m0-6-6 6" stroke="currentColor" stroke-width="2.2" />`
      : svg`<path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />`;
  return mark(svg`${ring('currentColor')}${half}`, 14);
}

function mark(shape: TemplateResult<2>, size: number): TemplateResult {
  return html`<svg class="mark" part="mark" width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;
}

const ring = (colour: string, dash = '') =>
  svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke=${colour} stroke-width="2.4" stroke-dasharray=${dash} />`;

const SHAPES: Readonly<Record<EventStatus, (colour: string) => TemplateResult<2>>> = {
  reported: (colour) => svg`<circle cx="8" cy="8" r="6.7" fill=${colour} />`,
  corroborated: (colour) =>
    svg`<circle cx="8" cy="8" r="6.7" fill=${colour} /><circle cx="8" cy="8" r="2.6" fill="var(--_surface)" />`,
  claimed: (colour) => ring(colour),
  disputed: (colour) => svg`${ring(colour)}<path d="M4 12 12 4" stroke=${colour} stroke-width="2.4" />`,
  retracted: (colour) => ring(colour, '2.2 2.2'),
};
