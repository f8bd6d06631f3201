// @ts-check
import { minutes } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';

/** A guide, not a limit: attributes opened (ISO time) and seconds (what the stage usually takes). Nothing happens when it is over. */
class StageClock extends View {
  static observedAttributes = ['opened', 'seconds'];

  start() {
    const beat = setInterval(() => this.draw(), 1000);
    this.signal.addEventListener('abort', () => clearInterval(beat));
    this.draw();
  }

  attributeChangedCallback() {
    this.draw();
  }

  markup() {
    const guide = Number(this.getAttribute('seconds'));
    // A browser's clock may be behind the server's; time never runs backwards for it.
    const spent = Math.max(0, (Date.now() - Date.parse(this.getAttribute('opened') ?? '')) / 1000);
    if (!(guide > 0) || !(spent >= 0)) {
      return html``;
    }

    const over = spent > guide;
    return html`<span class="clock ${over ? 'over' : ''}" role="timer" aria-live="off">${icon('clock')}<span>${over ? t('room.timeOver') : html`<b>${minutes(spent)}</b> / ${t('room.timeGuide', { time: minutes(guide) })}`}</span></span>`;
  }
}

customElements.define('stage-clock', StageClock);
