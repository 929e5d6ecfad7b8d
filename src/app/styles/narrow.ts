import { css } from 'lit';

/** A narrow window, and a phone: the map above, a sheet below. Comes last, to have the last word. */
export const narrowStyles = css`
  @media (max-width: 1099px) {
    .bar .tagline {
      visibility: hidden;
    }
    .bar label.field span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 719px) {
    .messages {
      width: calc(100vw - 28px);
    }
    .room {
      grid-template: auto minmax(0, 44%) minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'bar' 'main' 'column';
    }
    .bar {
      gap: 6px;
      padding: 2px 8px 2px 12px;
    }
    .sheet label.field {
      justify-content: space-between;
    }
    .sheet label.field span {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .bar .tagline {
      display: none;
    }
    .bar h1 {
      flex: 1;
    }
    .bar > button {
      white-space: nowrap;
    }
    .column {
      border-right: 0;
      border-top: 1px solid var(--_edge);
    }
    [role='tablist'] {
      padding: 0;
    }
    [role='tab'] {
      flex: 1;
      min-height: 44px;
    }
    .menu summary,
    .events summary,
    .kept summary,
    .reports button.open {
      min-height: 44px;
    }
    .events summary,
    .kept summary {
      padding-top: 12px;
    }
    .events details[open] {
      max-height: 75%;
    }
    .column > frontline-card[data-open] {
      flex: 1;
      min-height: 0;
      overflow: auto;
    }
    .column > frontline-card[data-open] ~ * {
      display: none;
    }
  }
`;
