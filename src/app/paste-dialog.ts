import { css, html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { base, controls } from '../components/styles/base';
import { Localize } from '../components/words/localize';

/** A text to read, as it was typed or pasted, and the day it was published or ''. */
export class PasteEvent extends Event {
  constructor(
    readonly text: string,
    readonly date: string,
  ) {
    super('paste-report');
  }
}

/** The dialog that takes a pasted report. */
export class PasteDialog extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      dialog {
        width: min(680px, calc(100vw - 24px));
        max-height: calc(100dvh - 24px);
        padding: 18px 20px;
        color: var(--_text);
        background: var(--_raised);
        border: 1px solid var(--_edge);
        border-radius: 6px;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.4);
      }
      form {
        display: grid;
        gap: 10px;
      }
      h2 {
        font-size: 17px;
      }
      textarea {
        width: 100%;
        height: min(320px, 40dvh);
        padding: 8px 10px;
        font: inherit;
        color: inherit;
        background: var(--_surface);
        border: 1px solid var(--_edge);
        border-radius: 4px;
        resize: vertical;
      }
      .hint {
        color: var(--_muted);
        font-size: 12.5px;
      }
      .error {
        font-weight: 600;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
      }
      .row.end {
        justify-content: end;
      }
      button.first,
      button.first:hover:not(:disabled) {
        background: var(--_text);
        color: var(--_surface);
        border-color: var(--_text);
      }
    `,
  ];

  @state() private empty = false;
  private readonly localize = new Localize(this);

  /** Opens the dialog, with the text that was there before. */
  async show(): Promise<void> {
    this.empty = false;
    await this.updateComplete;
    this.dialog?.showModal();
  }

  protected override render(): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.onSubmit}>
        <h2 id="title">${term('pasteTitle')}</h2>
        <label for="text" class="hint">${term('pasteLabel')}</label>
        <textarea id="text" spellcheck="false" aria-describedby="error" @input=${() => {
          this.empty = false;
        }}></textarea>
        <p id="error" class="error" role="alert">${this.empty ? term('emptyText') : ''}</p>
        <div class="row">
          <label for="date">${term('pasteDate')}</label>
          <input id="date" type="date" aria-describedby="date-hint" />
          <span id="date-hint" class="hint">${term('pasteDateHint')}</span>
        </div>
        <div class="row end">
          <button type="button" @click=${() => this.dialog?.close()}>${term('cancel')}</button>
          <button class="first">${term('read')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector('textarea');
    const date = this.renderRoot.querySelector('input');
    if (text === null || date === null) return;
    if (text.value.trim() === '') {
      this.empty = true;
      text.focus();
      return;
    }
    this.dialog?.close();
    this.dispatchEvent(new PasteEvent(text.value, date.value));
    text.value = '';
    date.value = '';
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paste-dialog': PasteDialog;
  }
}
