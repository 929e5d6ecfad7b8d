import { css } from 'lit';

/** The room: a bar, the reading column, the map with its timeline; on a phone the map and a sheet. */
export const appStyles = css`
  :host {
    height: 100dvh;
    overflow: hidden;
  }
  .room {
    display: grid;
    height: 100%;
    grid-template: 48px minmax(0, 1fr) / minmax(300px, 420px) minmax(0, 1fr);
    grid-template-areas: 'bar bar' 'column main';
  }
  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 0 14px;
    border-bottom: 1px solid var(--_line);
  }
  .bar h1 {
    margin: 0;
    font-size: 16px;
    font-weight: 700;
    letter-spacing: 0.01em;
  }
  .bar .tagline {
    color: var(--_muted);
    flex: 1;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .bar label.field {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    color: var(--_muted);
  }
  .bar select {
    color: var(--_text);
  }
  .column {
    grid-area: column;
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-right: 1px solid var(--_line);
  }
  .main {
    grid-area: main;
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
  }
  .main frontline-map {
    flex: 1;
    height: auto;
    min-height: 0;
  }
  .main > frontline-timeline {
    flex: none;
    border-top: 1px solid var(--_line);
  }
  [role='tablist'] {
    display: flex;
    flex: none;
    padding: 0 8px;
    border-bottom: 1px solid var(--_line);
  }
  [role='tab'] {
    min-height: 38px;
    padding: 0 12px;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
  }
  [role='tab'][aria-selected='true'] {
    color: var(--_text);
    font-weight: 600;
    border-bottom-color: var(--_text);
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  [role='tabpanel'] {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  [role='tabpanel'].events {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  [role='tabpanel'][hidden] {
    display: none;
  }
  .events frontline-list {
    flex: 1;
    min-height: 0;
  }
  .events details {
    flex: none;
    max-height: 60%;
    overflow: auto;
    border-bottom: 1px solid var(--_line);
  }
  .events summary {
    min-height: 34px;
    padding: 7px 14px 0;
    cursor: pointer;
    color: var(--_muted);
  }
  .reports {
    list-style: none;
    border-bottom: 1px solid var(--_line);
    max-height: 150px;
    overflow: auto;
  }
  .reports li {
    display: flex;
    align-items: center;
  }
  .reports button.open {
    flex: 1;
    min-width: 0;
    text-align: left;
    border: 0;
    border-radius: 0;
    background: none;
    padding: 6px 8px 6px 18px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_muted);
  }
  .reports button.open[aria-current='true'] {
    color: var(--_text);
    font-weight: 600;
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .reports button.open:focus-visible {
    outline-offset: -3px;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 8px 18px;
    font-size: 13px;
    color: var(--_muted);
  }
  .date input {
    color: var(--_text);
  }
  .date p {
    flex-basis: 100%;
    color: var(--_text);
  }
  .nothing {
    padding: 24px 18px;
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .job {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 10px;
    align-items: center;
    padding: 8px 18px;
    border-bottom: 1px solid var(--_line);
  }
  .job progress {
    grid-column: 1 / -1;
    width: 100%;
    height: 6px;
    accent-color: var(--_accent);
  }
  .job span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .messages {
    position: absolute;
    z-index: 10;
    right: 14px;
    top: 58px;
    /* Upon the map, never upon the column beside it, whose buttons must stay in reach. */
    width: min(420px, calc(100vw - 448px));
    display: grid;
    gap: 8px;
    max-height: calc(100dvh - 80px);
    overflow: auto;
    pointer-events: none;
  }
  .message {
    pointer-events: auto;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 8px 8px 14px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 4px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
    overflow-wrap: anywhere;
  }
  .message p {
    flex: 1;
  }
  .drop {
    position: absolute;
    inset: 8px;
    z-index: 20;
    display: grid;
    place-items: center;
    font-size: 18px;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    border: 2px dashed var(--_accent);
    border-radius: 8px;
    pointer-events: none;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
    display: inline-grid;
    align-items: center;
    min-height: 28px;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_raised);
    cursor: pointer;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu .sheet {
    position: absolute;
    right: 0;
    top: calc(100% + 6px);
    z-index: 12;
    width: min(340px, calc(100vw - 28px));
    padding: 12px;
    display: grid;
    gap: 8px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 6px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
  }
  .menu pre {
    margin: 0;
    padding: 8px;
    font-size: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--_faint);
    user-select: all;
  }
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
    .reports button.open {
      min-height: 44px;
    }
    .events summary {
      padding-top: 12px;
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
