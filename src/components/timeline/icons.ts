import { svg, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult<2> =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** The few pictures that only the timeline has, 16 units square, in the colour of the words. */
export const TIMELINE_ICONS = {
  plus: icon('M7 3h2v4h4v2H9v4H7V9H3V7h4z'),
  minus: icon('M3 7h10v2H3z'),
  whole: icon('M1 3h1.6v10H1zM13.4 3H15v10h-1.6zM3.4 8l3-3v2.2h3.2V5l3 3-3 3V8.8H6.4V11z'),
  cumulative: icon('M2 2h2v12H2zM5 7h5V4l5 4-5 4V9H5z'),
} as const;
