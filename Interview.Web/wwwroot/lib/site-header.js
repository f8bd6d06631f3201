// @ts-check
import { html } from './html.js';
import { chooseLocale, locale, t } from './i18n.js';
import { icon, wordmark } from './icon.js';
import { me, signOut } from './session.js';
import { View } from './view.js';

class SiteHeader extends View {
  /** @type {import('../../contract').Me | null | undefined} */
  person;

  start() {
    this.draw();
    me().catch(() => null).then((person) => {
      this.person = person;
      this.draw();
    });
  }

  markup() {
    const here = location.pathname.replace(/\/$/, '') || '/';
    /** @param {string} to @param {import('./i18n.js').Key} key */
    const link = (to, key) => html`<a href="${to}" ${here === to ? html`aria-current="page"` : ''}><span>${t(key)}</span></a>`;
    const dark = isDark();
    return html`
      <a class="skip" href="#main">${t('common.skip')}</a>
      <header class="bar">
        <a class="wordmark" href="/">${wordmark}<span>Interview</span></a>
        ${this.person && html`<nav aria-label="${t('nav.label')}">
          ${link('/interviews', 'nav.interviews')}
          ${link('/resumes', 'nav.resumes')}
          ${this.person.role === 'operator' && link('/operations', 'nav.operations')}
        </nav>`}
        <div class="tools">
          <button class="icon-button" data-do="language"><span class="visually-hidden">${t('nav.language')} </span><span class="wide">${locale === 'ko' ? 'English' : '한국어'}</span><span class="short">${locale === 'ko' ? 'EN' : '한'}</span></button>
          <button class="icon-button" data-do="theme" aria-label="${dark ? t('theme.toLight') : t('theme.toDark')}">${icon(dark ? 'sun' : 'moon')}</button>
          ${this.person && html`<a class="icon-button" href="/account" aria-label="${t('nav.account')}" ${here === '/account' ? html`aria-current="page"` : ''}>${icon('person')}</a>
            <button class="button quiet wide" data-do="leave">${t('nav.signOut')}</button>`}
          ${this.person === null && html`<a class="button quiet" href="/account/sign-in">${t('nav.signIn')}</a>`}
        </div>
      </header>`;
  }

  language() {
    chooseLocale(locale === 'ko' ? 'en' : 'ko');
  }

  theme() {
    const next = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', next);
    document.documentElement.dataset.theme = next;
    this.draw();
  }

  leave() {
    signOut();
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

customElements.define('site-header', SiteHeader);
