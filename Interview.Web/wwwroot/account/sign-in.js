// @ts-check
import { change, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { title } from '../lib/page.js';
import { returnTo } from '../lib/return-to.js';
import { valueOf, View } from '../lib/view.js';

class SignIn extends View {
  wrong = '';
  busy = false;

  start() {
    // A provider that refused sends the person back here with a reason's code; only known codes become words.
    const reason = new URLSearchParams(location.search).get('error');
    this.wrong = reason ? known(`error.${reason}`) ?? t('error.unexpected') : '';
    super.start();
  }

  markup() {
    return html`
      <form class="gate" data-submit="enter" novalidate>
        <h1>${t('account.signInTitle')}</h1>
        ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
        <div class="field"><label for="email">${t('account.email')}</label><input class="input" id="email" name="email" type="email" autocomplete="username" required autofocus></div>
        <div class="field"><label for="password">${t('account.password')}</label><input class="input" id="password" name="password" type="password" autocomplete="current-password" required></div>
        <button class="button primary large" ${flag('disabled', this.busy)}>${t('account.signIn')}</button>
        <p class="soft small">${t('account.noAccount')} <a href="/account/sign-up${location.search}">${t('account.signUp')}</a></p>
      </form>`;
  }

  /** @param {Element} form */
  async enter(form) {
    const body = { email: valueOf(form, 'email'), password: valueOf(form, 'password') };
    this.wrong = body.email && body.password ? '' : t('account.bothNeeded');
    this.busy = !this.wrong;
    this.draw();
    if (this.wrong) {
      return;
    }

    try {
      const me = /** @type {import('../../contract').Me} */ (await change('POST', '/session', body));
      localStorage.setItem('locale', me.locale);
      location.assign(returnTo(new URLSearchParams(location.search).get('returnTo'), location.origin));
    } catch (e) {
      this.wrong = messageOf(e);
      this.busy = false;
      this.draw();
    }
  }
}

title(t('account.signIn'));
customElements.define('sign-in', SignIn);
