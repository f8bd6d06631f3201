// @ts-check
import { change, messageOf } from '../lib/api.js';
import { html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';

/** @typedef {{ key: string, file: File, state: 'sending' | 'refused' | 'known', wrong: string }} Upload */

const largest = 10 * 1024 * 1024;

// HWP and DOC can be chosen although they are refused: whoever has one is told what to do, instead of not finding it.
const offered = '.pdf,.docx,.hwpx,.txt,.md,.markdown,.hwp,.doc';

/** Takes one or several files, dropped or chosen; a repeated try carries the same key, so it never makes a second résumé. */
class ResumeDrop extends View {
  /** @type {Upload[]} */
  uploads = [];

  start() {
    const over = (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      this.toggleAttribute('data-own-over', e.type === 'dragover');
    };
    this.addEventListener('dragover', over, { signal: this.signal });
    this.addEventListener('dragleave', over, { signal: this.signal });
    this.addEventListener('drop', (e) => {
      over(e);
      this.take([...(e.dataTransfer?.files ?? [])]);
    }, { signal: this.signal });
    this.draw();
  }

  markup() {
    return html`
      <div class="zone">
        ${icon('upload')}
        <p><strong>${t('resumes.dropTitle')}</strong><br><span class="soft small">${t('resumes.dropText')}</span></p>
        <label class="button primary">${t('resumes.choose')}<input class="visually-hidden" type="file" accept="${offered}" multiple data-change="chosen"></label>
      </div>
      <ul class="uploads" aria-live="polite">${this.uploads.map((upload) => html`<li data-key="${upload.key}" class="${upload.state}">
        ${upload.state === 'sending' ? working : icon(upload.state === 'known' ? 'check' : 'alert')}<div><strong>${upload.file.name}</strong><p class="small">${upload.state === 'sending' ? t('resumes.sending') : upload.state === 'known' ? t('resumes.known') : upload.wrong}</p></div>
        ${upload.state !== 'sending' && html`<div class="row">${upload.state === 'refused' && html`<button class="button" data-do="again" data-id="${upload.key}">${t('common.again')}</button>`}<button class="button quiet" data-do="dismiss" data-id="${upload.key}">${t('common.dismiss')}</button></div>`}</li>`)}</ul>`;
  }

  /** @param {Element} source */
  chosen(source) {
    const input = /** @type {HTMLInputElement} */ (source);
    this.take([...(input.files ?? [])]);
    input.value = '';
  }

  /** @param {File[]} files */
  take(files) {
    const added = files.map((file) => /** @type {Upload} */ ({ key: crypto.randomUUID(), file, state: 'sending', wrong: '' }));
    this.uploads.push(...added);
    this.draw();
    added.forEach((upload) => this.upload(upload));
  }

  /** @param {Upload} upload */
  async upload(upload) {
    upload.state = 'sending';
    this.draw();
    try {
      if (upload.file.size > largest) {
        throw new TooLarge();
      }

      const form = new FormData();
      form.append('file', upload.file);
      const { known } = /** @type {{ known: boolean }} */ (await change('POST', '/resumes', form, { key: upload.key }));
      if (known) {
        upload.state = 'known';
        this.draw();
      } else {
        this.dismissed(upload.key);
      }

      this.dispatchEvent(new CustomEvent('uploaded', { bubbles: true }));
    } catch (e) {
      upload.state = 'refused';
      upload.wrong = e instanceof TooLarge ? t('error.request.too_large') : messageOf(e);
      this.draw();
    }
  }

  /** @param {Element} source */
  again(source) {
    const upload = this.uploads.find((u) => u.key === source.getAttribute('data-id'));
    if (upload) {
      this.upload(upload);
    }
  }

  /** @param {Element} source */
  dismiss(source) {
    this.dismissed(source.getAttribute('data-id') ?? '');
  }

  /** @param {string} key */
  dismissed(key) {
    this.uploads = this.uploads.filter((u) => u.key !== key);
    this.draw();
  }
}

class TooLarge extends Error {}

customElements.define('resume-drop', ResumeDrop);
