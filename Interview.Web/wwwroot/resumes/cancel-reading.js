// @ts-check
import { change, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';

/** Stops the reading of one résumé; the news of it draws the page anew. */
class CancelReading extends View {
  busy = false;
  wrong = '';

  markup() {
    return html`<button class="button quiet" data-do="stop" ${flag('disabled', this.busy)}>${t('resumes.cancel')}</button>${this.wrong && html`<span role="alert" class="small wrong">${this.wrong}</span>`}`;
  }

  async stop() {
    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      await change('POST', `/resumes/${this.getAttribute('data-id')}/cancellation`);
    } catch (e) {
      this.busy = false;
      this.wrong = messageOf(e);
      this.draw();
    }
  }
}

customElements.define('cancel-reading', CancelReading);
