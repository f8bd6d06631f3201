// @ts-check
import { ApiError, change, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { locale, t } from '../lib/i18n.js';
import { title } from '../lib/page.js';
import { returnTo } from '../lib/return-to.js';
import { valueOf, View } from '../lib/view.js';

class SignUp extends View {
  wrong = '';
  busy = false;
  /** @type {Record<string, string>} */
  fields = {};

  markup() {
    return html`
      <form class="gate" data-submit="enter" novalidate>
        <div class="stack"><h1>${t('account.signUpTitle')}</h1><p class="soft">${t('account.signUpText')}</p></div>
        ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
        ${this.field('name', 'text', t('account.name'), t('account.nameHint'), 'name')}
        ${this.field('email', 'email', t('account.email'), '', 'username')}
        ${this.field('password', 'password', t('account.password'), t('account.passwordHint'), 'new-password')}
        <button class="button primary large" ${flag('disabled', this.busy)}>${t('account.signUp')}</button>
        <p class="soft small">${t('account.haveAccount')} <a href="/account/sign-in${location.search}">${t('account.signIn')}</a></p>
      </form>`;
  }

  /** @param {string} name @param {string} type @param {string} label @param {string} hint @param {string} autocomplete */
  field(name, type, label, hint, autocomplete) {
    const wrong = this.fields[name];
    return html`<div class="field"><label for="${name}">${label}</label>
      <input class="input" id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required ${wrong ? html`aria-invalid="true"` : ''} aria-describedby="${name}-note">
      <p id="${name}-note" class="${wrong ? 'wrong' : 'hint'}">${wrong || hint}</p></div>`;
  }

  /** @param {Element} form */
  async enter(form) {
    const body = { name: valueOf(form, 'name'), email: valueOf(form, 'email'), password: valueOf(form, 'password'), locale };
    this.wrong = '';
    this.fields = {
      ...(!body.name && { name: t('account.nameNeeded') }),
      ...(!/^\S+@\S+\.\S+$/.test(body.email) && { email: t('account.emailWrong') }),
      ...(body.password.length < 10 && { password: t('account.passwordShort') }),
    };
    this.busy = Object.keys(this.fields).length === 0;
    this.draw();
    if (!this.busy) {
      this.querySelector(/** @type {'input'} */ ('[aria-invalid]'))?.focus();
      return;
    }

    try {
      await change('POST', '/accounts', body);
      localStorage.setItem('locale', locale);
      location.assign(returnTo(new URLSearchParams(location.search).get('returnTo'), location.origin, '/resumes'));
    } catch (e) {
      this.wrong = messageOf(e);
      if (e instanceof ApiError && e.errors) {
        this.fields = Object.fromEntries(Object.entries(e.errors).map(([name, [first]]) => [name.toLowerCase(), first]));
      }

      this.busy = false;
      this.draw();
    }
  }
}

title(t('account.signUp'));
customElements.define('sign-up', SignUp);
