// @ts-check
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';
import { draftOf, keepDraft } from './drafts.js';

/** Where an answer is written: attributes answer (id) and locked. Says "answered" with the text when it is handed in. */
class AnswerEditor extends View {
  static observedAttributes = ['answer', 'locked'];

  kept = '';
  wrong = '';

  get #area() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector('textarea'));
  }

  start() {
    this.addEventListener('input', () => this.#keep(), { signal: this.signal });
    this.addEventListener('keydown', (e) => {
      if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && !e.isComposing) {
        e.preventDefault();
        this.hand();
      }
    }, { signal: this.signal });
    // Another tab of the same interview writes the same draft.
    addEventListener('storage', (e) => {
      if (e.key === `draft:${this.getAttribute('answer')}` && document.activeElement !== this.#area) {
        this.restore();
      }
    }, { signal: this.signal });
    this.restore();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) {
      if (name === 'answer') {
        this.wrong = '';
        this.restore();
        this.#area.focus({ preventScroll: true });
      } else {
        this.draw();
      }
    }
  }

  restore() {
    const draft = draftOf(this.getAttribute('answer') ?? '');
    this.kept = draft ? t('room.draftBack') : '';
    this.draw();
    this.#area.value = draft;
    this.draw();
  }

  markup() {
    const locked = this.hasAttribute('locked');
    const length = [...(this.querySelector('textarea')?.value.trim() ?? '')].length;
    return html`<form class="editor" data-submit="hand">
      <label for="answer" class="label">${t('room.yourAnswer')}</label>
      <textarea class="input" id="answer" rows="7" maxlength="20000" aria-describedby="answer-note" placeholder="${t('room.placeholder')}" ${flag('readonly', locked)}></textarea>
      <div class="spread"><p id="answer-note" class="faint">${this.wrong ? html`<span class="wrong" role="alert">${this.wrong}</span>` : html`${t('room.length', { count: length })}${this.kept && html` · ${this.kept}`}`}</p>
        <div class="row"><span class="faint keys">Ctrl + Enter</span><button class="button primary" ${flag('disabled', locked)}>${t('room.submit')}${icon('arrow')}</button></div></div>
    </form>`;
  }

  #keep() {
    this.wrong = '';
    this.kept = keepDraft(this.getAttribute('answer') ?? '', this.#area.value) ? t('room.draftKept') : t('room.draftLost');
    this.draw();
  }

  hand() {
    const text = this.#area.value.trim();
    if (!text || this.hasAttribute('locked')) {
      this.wrong = text ? '' : t('room.answerNeeded');
      this.draw();
      this.#area.focus();
      return;
    }

    this.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: text }));
  }
}

customElements.define('answer-editor', AnswerEditor);
