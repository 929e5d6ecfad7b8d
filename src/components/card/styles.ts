import { css } from 'lit';

/** Look of the card. */
export const cardStyles = css`
  :host {
    background: var(--_raised);
    container-type: inline-size;
  }
  section {
    padding: 10px 14px 12px;
    overflow: auto;
    max-height: 100%;
  }
  section:focus-visible {
    outline-offset: -2px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 7px;
    color: var(--_muted);
    font-size: 12.5px;
  }
  header .kind {
    flex: 1;
  }
  h2 {
    font-size: 15.5px;
    line-height: 1.3;
    margin: 2px 0 8px;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 3px 12px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .note {
    color: var(--_muted);
    font-size: 12.5px;
  }
  .sure {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  blockquote {
    margin: 10px 0 8px;
    padding-left: 10px;
    border-left: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
  h3 {
    margin-top: 10px;
    font-size: 12.5px;
    color: var(--_muted);
  }
  .claims {
    list-style: none;
    display: grid;
    gap: 12px 14px;
    margin: 6px 0 8px;
  }
  .claim {
    min-width: 0;
    padding-left: 9px;
    border-left: 3px solid var(--_edge);
    overflow-wrap: anywhere;
  }
  .claim.denied {
    border-left-style: double;
    border-left-width: 5px;
  }
  .claim.possible {
    border-left-style: dashed;
  }
  /* Side by side where there is room for it; under the map also beside the facts. */
  @container (min-width: 395px) {
    .claims {
      grid-template-columns: repeat(auto-fit, minmax(165px, 1fr));
    }
  }
  @container (min-width: 640px) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 24px;
    }
    .body h3 {
      margin-top: 0;
    }
  }
  .claim blockquote {
    margin: 6px 0 2px;
    padding: 0;
    border: 0;
  }
  blockquote + button.link {
    margin-bottom: 6px;
  }
  details {
    margin-top: 6px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
    color: var(--_muted);
  }
  .why ul {
    list-style: none;
  }
  .why li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  nav {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-top: 8px;
  }
`;
