import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import type { EventFamily, EventStatus } from '../events/types';
import { FEW } from '../map/many-events';
import type { EventTable } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { statusMark } from './parts/status-mark';
import { base, controls } from './styles/base';
import { Localize } from './words/localize';

/**
 * What the colours and shapes of the map mean, in words: only those that occur among the events.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @attr heat - The map shows how dense many events lie; the map's own legend knows by itself.
 * @csspart base - The whole legend.
 * @csspart mark - One coloured shape.
 */
export class FrontlineLegend extends LinkedFrontlineElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        background: none;
      }
      details {
        max-width: 260px;
        background: var(--_raised);
        border: 1px solid var(--_line);
        border-radius: 4px;
        font-size: 12.5px;
      }
      summary {
        padding: 4px 10px;
        min-height: 28px;
        cursor: pointer;
        font-weight: 600;
      }
      .body {
        padding: 0 10px 8px;
        max-height: 46vh;
        overflow: auto;
      }
      h3 {
        font-size: 12px;
        font-weight: 400;
        color: var(--_muted);
        margin-top: 4px;
      }
      ul {
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 7px;
        min-height: 20px;
      }
      .mark,
      .swatch {
        flex: none;
      }
      .swatch {
        width: 14px;
        height: 14px;
      }
      .joined {
        display: grid;
        place-items: center;
        border-radius: 50%;
        background: var(--_muted);
        color: var(--_surface);
        font-size: 9px;
        font-weight: 700;
      }
      .density {
        width: 28px;
        border-radius: 3px;
        background: linear-gradient(90deg, transparent, var(--_text));
      }
      .vague {
        border: 1.5px dashed var(--_muted);
        border-radius: 50%;
      }
      .region {
        border: 1px solid var(--_muted);
        background: repeating-linear-gradient(45deg, transparent 0 3px, var(--_edge) 3px 4px);
      }
      @media (pointer: coarse), (max-width: 719px) {
        summary {
          min-height: 44px;
          padding-top: 11px;
        }
      }
    `,
  ];

  /** Whether the legend is unfolded at first. */
  @property({ type: Boolean }) open = false;

  /** Whether the map shows how dense many events lie, and no discs. */
  @property({ type: Boolean }) heat = false;

  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private known: Occurring = occurring(null);

  protected override render(): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    const { families, statuses, vague, region, many } = this.occurring;
    const joined = many || Boolean(this.link.state?.whole);
    return html`<details part="base" ?open=${this.open}>
      <summary>${term('legend')}</summary>
      <div class="body">
        <h3>${term('legendColour')}</h3>
        <ul>
          ${families.map((family) => html`<li>${statusMark('reported', family)}${term('family', family)}</li>`)}
          ${joined ? this.renderJoined() : null}
        </ul>
        <h3>${term('legendShape')}</h3>
        <ul>
          ${statuses.map((status) => html`<li>${statusMark(status)}${term('status', status)}</li>`)}
          ${vague ? html`<li><span class="swatch vague"></span>${term('legendVague')}</li>` : null}
          ${region ? html`<li><span class="swatch region"></span>${term('legendRegion')}</li>` : null}
        </ul>
      </div>
    </details>`;
  }

  private renderJoined(): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    return this.heat
      ? html`<li><span class="swatch density"></span>${term('legendDensity')}</li>`
      : html`<li><span class="swatch joined">12</span>${term('legendJoined')}</li>`;
  }

  /** What occurs, found once a table: a legend of a million events must not be counted on each hover. */
  private get occurring(): Occurring {
    const table = this.link.state?.table ?? null;
    if (this.known.table !== table || table === null) this.known = occurring(table);
    return this.known;
  }
}

interface Occurring {
  readonly table: EventTable | null;
  readonly families: readonly EventFamily[];
  readonly statuses: readonly EventStatus[];
  readonly vague: boolean;
  readonly region: boolean;
  /** Whether there are so many that those close together are drawn as a disc with their number. */
  readonly many: boolean;
}

function occurring(table: EventTable | null): Occurring {
  const families = codesIn(table?.family);
  const statuses = codesIn(table?.status);
  return {
    table,
    families: EVENT_FAMILIES.filter((_, index) => families.size === 0 || families.has(index)),
    statuses: EVENT_STATUSES.filter((_, index) => statuses.size === 0 || statuses.has(index)),
    vague: table?.radiusKm.some((radius) => radius > 0) ?? false,
    region: table !== null && hasArea(table),
    many: table !== null && table.size > FEW,
  };
}

/** Each code once; a column of a million is gone through in a millisecond, which a Set would take twenty for. */
function codesIn(column: Uint8Array = new Uint8Array(0)): ReadonlySet<number> {
  const seen = new Uint8Array(256);
  for (let row = 0; row < column.length; row++) seen[column[row]!] = 1;
  return new Set([...seen.keys()].filter((code) => seen[code] === 1));
}

/** Among lines the first areas are looked for: one later on than that is told by its own label. */
const MOST_LOOKED_AT = 1000;

function hasArea(table: EventTable): boolean {
  const { shaped } = table;
  let row = shaped.indexOf(1);
  for (let looked = 0; row >= 0 && looked < MOST_LOOKED_AT; looked++) {
    const type = table.event(row).geometry?.type;
    if (type === 'Polygon' || type === 'MultiPolygon') return true;
    row = shaped.indexOf(1, row + 1);
  }
  return false;
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-legend': FrontlineLegend;
  }
}
