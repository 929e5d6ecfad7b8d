import { css } from 'lit';

/** The room: a bar, the reading column, the map with its timeline. */
export const roomStyles = css`
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
`;
