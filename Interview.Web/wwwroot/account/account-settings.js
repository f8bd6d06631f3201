// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { forgetEverything } from '../lib/forget.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn, signOut } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';

class AccountSettings extends View {
  /** @type {import('../../contract').Me | undefined} */
  me;
  broken = '';
  /** @type {{ kind: string, text: string } | null} */
  said = null;
  busy = false;

  async start() {
    this.draw();
    try {
      this.me = await signedIn();
    } catch (e) {
      this.broken = messageOf(e);
    }

    this.draw();
  }

  markup() {
    const me = this.me;
    if (!me) {
      return this.broken ? trouble(this.broken) : loading;
    }

    return html`
      <div class="page-head"><h1>${t('account.settings')}</h1><button class="button" data-do="leave">${t('nav.signOut')}</button></div>
      <p role="status" class="${this.said ? `notice ${this.said.kind}` : 'visually-hidden'}">${this.said && icon(this.said.kind === 'good' ? 'check' : 'alert')}<span>${this.said?.text}</span></p>
      <form class="card stack" data-submit="keep">
        <h2>${t('account.about')}</h2>
        <div class="field"><label for="name">${t('account.name')}</label><input class="input" id="name" name="name" value="${me.name}" autocomplete="name" required maxlength="100"></div>
        <div class="field"><span class="label">${t('account.email')}</span><p>${me.email}</p></div>
        <fieldset class="choices languages"><legend>${t('account.language')}</legend>
          ${/** @type {const} */ (['ko', 'en']).map((l) => html`<label class="choice"><input type="radio" name="locale" value="${l}" ${flag('checked', me.locale === l)}><strong lang="${l}">${l === 'ko' ? '한국어' : 'English'}</strong></label>`)}
        </fieldset>
        <div><button class="button primary" ${flag('disabled', this.busy)}>${t('common.save')}</button></div>
      </form>
      <section class="card stack" aria-labelledby="export"><h2 id="export">${t('account.exportTitle')}</h2><p class="soft">${t('account.exportText')}</p>
        <div><button class="button" data-do="export" ${flag('disabled', this.busy)}>${t('account.export')}</button></div></section>
      <section class="card stack" aria-labelledby="erase"><h2 id="erase">${t('account.eraseTitle')}</h2><p class="soft">${t('account.eraseText')}</p>
        <div><button class="button danger" data-do="erase" ${flag('disabled', this.busy)}>${t('account.erase')}</button></div></section>`;
  }

  /** @param {Element} form */
  keep(form) {
    return this.#work(async () => {
      const locale = /** @type {'ko' | 'en'} */ (valueOf(form, 'locale'));
      this.me = await change('PATCH', '/me', { name: valueOf(form, 'name'), locale });
      this.said = { kind: 'good', text: t('account.saved') };
      if (localStorage.getItem('locale') !== locale) {
        localStorage.setItem('locale', locale);
        location.reload();
      }
    });
  }

  export() {
    return this.#work(async () => {
      const everything = await get('/me/export');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' }));
      link.download = 'interview-export.json';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.said = { kind: 'good', text: t('account.exported') };
    });
  }

  async erase() {
    const password = await confirm({ title: t('account.eraseSure'), text: t('account.eraseText'), yes: t('account.erase'), password: true, danger: true });
    if (password) {
      await this.#work(async () => {
        await change('DELETE', '/me', { password });
        forgetEverything();
        location.assign('/');
      });
    }
  }

  /** @param {() => Promise<void>} act */
  async #work(act) {
    this.busy = true;
    this.said = null;
    this.draw();
    try {
      await act();
    } catch (e) {
      this.said = { kind: 'bad', text: messageOf(e) };
    }

    this.busy = false;
    this.draw();
  }

  leave() {
    signOut();
  }

  reload() {
    location.reload();
  }
}

title(t('account.settings'));
customElements.define('account-settings', AccountSettings);
