// @ts-check
import { html } from '../lib/html.js';
import { locale, t } from '../lib/i18n.js';
import { icon } from '../lib/icon.js';
import '../lib/page.js';
import { me } from '../lib/session.js';
import { View } from '../lib/view.js';

class LandingPage extends View {
  signedIn = false;

  start() {
    this.draw();
    me().catch(() => null).then((person) => {
      this.signedIn = person !== null;
      this.draw();
    });
  }

  markup() {
    const begin = this.signedIn
      ? html`<a class="button primary large" href="/interviews/new">${t('home.startNow')}${icon('arrow')}</a>`
      : html`<a class="button primary large" href="/account/sign-up">${t('home.start')}${icon('arrow')}</a><a class="button large quiet" href="/account/sign-in">${t('nav.signIn')}</a>`;
    return html`
      <section class="hero">
        <div class="stack">
          <h1>${t('home.title')}</h1>
          <p class="lead">${t('home.lead')}</p>
          <div class="row">${begin}</div>
        </div>
        <figure class="scene" aria-label="${t('home.sceneLabel')}">
          <div class="card raised ask">
            <p class="eyebrow">${t('home.sceneStage')}</p>
            <p class="said">${t('home.sceneQuestion')}</p>
            <p class="source">${icon('quote')}<span>${t('home.sceneSource')}</span></p>
          </div>
          <div class="card raised reply">
            <p>${t('home.sceneAnswerBefore')} <mark>${t('home.sceneAnswerEvidence')}</mark> ${t('home.sceneAnswerAfter')}</p>
            <p class="grade"><span class="steps" aria-hidden="true"><i></i><i></i><i></i><i></i><i class="ahead"></i></span><strong>${t('home.sceneGrade')}</strong></p>
            <p class="small soft">${t('home.sceneNext')}</p>
          </div>
        </figure>
      </section>
      <section class="ways" aria-labelledby="ways">
        <h2 id="ways">${t('home.waysTitle')}</h2>
        <ol>
          ${/** @type {const} */ (['read', 'ask', 'show']).map((step, i) => html`<li><span class="number" aria-hidden="true">${i + 1}</span><h3>${t(`home.${step}Title`)}</h3><p class="soft">${t(`home.${step}Text`)}</p></li>`)}
        </ol>
      </section>
      <section class="fair" aria-labelledby="fair">
        <div class="stack">
          <h2 id="fair">${t('home.fairTitle')}</h2>
          <p class="lead">${t('home.fairText')}</p>
        </div>
        <ul class="promises">
          ${/** @type {const} */ (['evidence', 'silence', 'yours']).map((promise, i) => html`<li>${icon(['quote', 'check', 'lock'][i])}<div><h3>${t(`home.${promise}Title`)}</h3><p class="soft">${t(`home.${promise}Text`)}</p></div></li>`)}
        </ul>
      </section>
      <section class="close"><h2>${t('home.closeTitle')}</h2><div class="row">${begin}</div></section>`;
  }
}

document.title = locale === 'ko' ? 'Interview · 이력서를 읽고 묻는 모의 면접' : 'Interview · practice with an interviewer who read your résumé';
customElements.define('landing-page', LandingPage);
