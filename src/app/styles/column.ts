import { css } from 'lit';

/** The reading column: tabs, panels, reports and what is being read. */
export const columnStyles = css`
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
  .kept {
    border-bottom: 1px solid var(--_line);
  }
  .kept summary {
    min-height: 34px;
    padding: 7px 18px 0;
    cursor: pointer;
    color: var(--_muted);
    font-size: 13px;
  }
  .kept summary:focus-visible {
    outline-offset: -3px;
  }
  .kept ul {
    list-style: none;
    max-height: 220px;
    overflow: auto;
  }
  .kept li {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 2px 0 2px 18px;
  }
  .kept li div {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .kept .from {
    display: block;
  }
  .kept p,
  .kept .from {
    color: var(--_muted);
    font-size: 12.5px;
  }
  .kept > p {
    padding: 4px 18px 8px;
  }
  .kept .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 6px 18px 10px;
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
`;
