// @ts-check
import { html } from './html.js';
import { t } from './i18n.js';
import { View } from './view.js';

class SiteFooter extends View {
  markup() {
    return html`<footer class="foot"><span>${t('foot.promise')}</span><span>${t('foot.people')}</span></footer>`;
  }
}

customElements.define('site-footer', SiteFooter);
