import { css } from 'lit';

/** Look of the report. */
export const articleStyles = css`
  :host {
    position: relative;
  }
  .text {
    padding: 12px 18px 24px;
    font-size: var(--frontline-article-size, 15.5px);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .about {
    color: var(--_muted);
    font-size: 13px;
    margin-bottom: 10px;
  }
  h2,
  .headline {
    font-size: 1.22em;
    line-height: 1.3;
    font-weight: 650;
    margin: 0 0 8px;
  }
  .chunk {
    content-visibility: auto;
  }
  .chunk p {
    margin: 0 0 0.75em;
  }
  .chunk p.plain {
    white-space: pre-line;
  }
  .sentence {
    background: color-mix(in srgb, var(--_text) 5%, transparent);
    transition: background 150ms;
  }
  .trigger {
    background-color: color-mix(in srgb, var(--_text) 13%, transparent);
    border-radius: 2px;
  }
  .trigger[role] {
    cursor: pointer;
  }
  .sentence.lit {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }
  /*
   * Lines above the words and boxes around them: what is below them is the place names' own. An
   * overline of the browser's would lie nearer to the line before.
   */
  .told {
    box-shadow:
      0 -1.5px var(--_text),
      0 1.5px var(--_text),
      var(--_left, 0) 0 var(--_text),
      var(--_right, 0) 0 var(--_text);
  }
  .told.begins {
    --_left: -1.5px;
  }
  .told.ends {
    --_right: 1.5px;
  }
  .when,
  .speaker {
    background-image: linear-gradient(var(--_text) 0 100%);
    background-position: 0 0.16em;
    background-size: 100% 2px;
    background-repeat: no-repeat;
  }
  .speaker {
    background-image: repeating-linear-gradient(90deg, var(--_text) 0 2px, transparent 2px 5px);
  }
  @media (forced-colors: active) {
    .told {
      outline: 1.5px solid;
    }
    .when {
      text-decoration: overline solid;
    }
    .speaker {
      text-decoration: overline dotted;
    }
  }
  .mention,
  .trigger {
    scroll-margin-block: 24px 130px;
  }
  .mention {
    --_mark: var(--_muted);
    text-decoration: underline solid 2px var(--_mark);
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
    border-radius: 2px;
    cursor: pointer;
    transition: background 150ms;
  }
  .mention.associative {
    text-decoration-style: dotted;
    text-decoration-color: var(--_edge);
  }
  .mention.learnt {
    text-decoration-style: dashed;
  }
  .mention.unresolved {
    text-decoration: underline wavy 1px var(--_muted);
  }
  .mention[data-hint] {
    position: relative;
  }
  .mention[data-several]::after {
    content: attr(data-several) / '';
    margin-left: 1px;
    font-size: 0.7em;
    font-weight: 400;
    vertical-align: 0.5em;
    line-height: 0;
    color: var(--_muted);
  }
  .undrawn {
    margin: 0 0 10px;
    color: var(--_muted);
    font-size: 13px;
  }
  .mention[data-hint]:is(:hover, :focus-visible)::before {
    content: attr(data-hint);
    position: absolute;
    z-index: 1;
    left: 0;
    top: calc(100% + 3px);
    padding: 1px 7px;
    font-size: 12.5px;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  .mention:hover {
    background-color: color-mix(in srgb, var(--_mark) 14%, transparent);
  }
  .mention.lit {
    background-color: color-mix(in srgb, var(--_mark) 24%, transparent);
  }
  .note {
    position: sticky;
    bottom: 0;
    /* Many namesakes must not cover the sentence that names them. */
    max-height: 38dvh;
    overflow: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 10px;
    align-items: start;
    padding: 10px 18px 12px;
    background: var(--_raised);
    border-top: 1px solid var(--_line);
  }
  .note div {
    grid-column: 1 / -1;
  }
  .key dl {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 165px), 1fr));
    gap: 2px 16px;
    font-size: 12.5px;
  }
  .key dl > div {
    grid-column: auto;
  }
  .key dt {
    color: var(--_muted);
  }
  .key dd {
    overflow-wrap: anywhere;
  }
  .key q {
    quotes: none;
    padding: 0 1px;
  }
  .key .place {
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }
  .muted {
    color: var(--_muted);
    font-size: 12.5px;
  }
`;
