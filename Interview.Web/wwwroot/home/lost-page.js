// @ts-check
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { title } from '../lib/page.js';
import { View } from '../lib/view.js';

class LostPage extends View {
  markup() {
    return html`<div class="empty">${icon('page')}<h1>${t('lost.title')}</h1><p>${t('lost.text')}</p><a class="button primary" href="/">${t('lost.home')}</a></div>`;
  }
}

title(t('lost.title'));
customElements.define('lost-page', LostPage);
