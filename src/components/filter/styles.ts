import { css } from 'lit';

/** Look of the filter. */
export const filterStyles = css`
  form {
    padding: 10px 14px;
    display: grid;
    gap: 10px;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 12px;
    min-height: 34px;
    /* However far one has scrolled among the choices, what they leave is seen. */
    position: sticky;
    top: 0;
    z-index: 1;
    margin: -10px -14px 0;
    padding: 3px 14px;
    background: var(--_surface);
  }
  input[type='search'] {
    width: 100%;
  }
  legend,
  summary,
  .label {
    padding: 0;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--_muted);
  }
  summary {
    min-height: 26px;
    cursor: pointer;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 172px), 1fr));
    gap: 0 18px;
  }
  .many .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
  }
  label.choice {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    cursor: pointer;
  }
  label.choice input,
  label.choice svg {
    flex: none;
  }
  label.choice .words {
    flex: 1;
    overflow-wrap: anywhere;
    line-height: 1.2;
  }
  label.choice .number {
    color: var(--_muted);
  }
  label.none .words {
    color: var(--_muted);
  }
  .scroll {
    max-height: 240px;
    overflow: auto;
  }
  .scroll input[type='search'] {
    margin: 4px 0;
  }
  .more {
    color: var(--_muted);
    font-size: 12.5px;
  }
  .range {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .range input {
    flex: 1;
    min-height: 24px;
    min-width: 60px;
  }
  @media (pointer: coarse), (max-width: 719px) {
    label.choice,
    summary,
    .range input {
      min-height: 44px;
    }
    summary {
      padding-top: 11px;
    }
  }
`;
