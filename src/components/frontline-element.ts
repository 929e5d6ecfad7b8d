import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** What every element of ours has: a theme, and a language of its own when the author gives one. */
export class FrontlineElement extends LitElement {
  /** `light`, `dark`, or `auto` for the page's. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'auto';
  /** BCP 47 language of the words; without it the nearest one around, at last the page's. */
  @property({ reflect: true }) override lang!: string;
}

/** An element that shows a map's state and sends its wishes there. */
export class LinkedFrontlineElement extends FrontlineElement {
  /** Id of the `frontline-map`; without it the map around the element. */
  @property() for = '';
}
