// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { date } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { locale, t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf } from '../lib/view.js';
import { hash } from '../reports/hashes.js';
import { ReportPage } from '../reports/report-page.js';
import { stageCard } from '../reports/stage-card.js';

/** @typedef {import('../../contract').Calibration} Calibration @typedef {import('../../contract').TriedEvaluation} Tried */

/** Rubric and grader tried on one answer, two rubrics side by side; nothing is kept. */
class EvaluationTrial extends ReportPage {
  /** @type {Calibration | undefined} */
  offered;
  broken = '';
  busy = false;
  wrong = '';
  /** @type {Tried[]} */
  tried = [];
  triedIn = '';

  async start() {
    super.start();
    await signedIn().catch(() => null);
    try {
      this.offered = await get('/operations/calibration', this.signal);
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  markup() {
    const offered = this.offered;
    if (!offered) {
      return this.broken ? trouble(this.broken, { back: '/operations' }) : loading;
    }

    return html`<p class="small"><a href="/operations">${t('ops.title')}</a></p>
      <div class="page-head"><div><h1>${t('trial.title')}</h1><p class="lead">${t('trial.text')}</p></div></div>
      <form class="card stack" data-submit="grade">
        <div class="field"><label for="trial-question">${t('trial.question')}</label><textarea class="input" id="trial-question" name="question" rows="2" maxlength="1000" required></textarea></div>
        <div class="field"><label for="trial-answer">${t('trial.answer')}</label><textarea class="input" id="trial-answer" name="answer" rows="6" maxlength="20000" required></textarea></div>
        <div class="trio">
          <div class="field"><label for="trial-role">${t('resumes.role')}</label><input class="input" id="trial-role" name="role" maxlength="120" required></div>
          <div class="field"><label for="trial-stage">${t('trial.stage')}</label><select class="input" id="trial-stage" name="stage">${offered.stages.map((s) => html`<option value="${s.name}">${s.title[locale]}</option>`)}</select></div>
          <div class="field"><label for="trial-locale">${t('account.language')}</label><select class="input" id="trial-locale" name="locale"><option value="ko" ${flag('selected', locale === 'ko')}>한국어</option><option value="en" ${flag('selected', locale === 'en')}>English</option></select></div>
        </div>
        <div class="duo">${this.#rubric('rubric', offered, false)}${this.#rubric('other', offered, true)}</div>
        <div class="row"><button class="button primary" ${flag('disabled', this.busy)}>${t('trial.grade')}</button>${this.busy && working}</div>
        ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
      </form>
      ${this.tried.length > 0 && html`<section class="${this.tried.length > 1 ? 'tried two' : 'tried'}" aria-label="${t('trial.verdict')}" aria-live="polite">${this.tried.map((one, i) => html`<div class="stack" data-key="tried-${i}">
        <h2>${t('trial.by', { grader: one.stage.graderLabel })}</h2><p class="small soft">${t('scoring.rubric')} ${hash(one.rubric)}</p>
        ${one.stage.status === 'not_assessed' && html`<p class="notice warm">${icon('alert')}<span>${one.reason ?? t('report.none')}</span></p>`}
        ${stageCard({ ...one.stage, name: `${one.stage.name}-${i}` }, this.triedIn, true)}</div>`)}</section>`}`;
  }

  /** @param {string} name @param {Calibration} offered @param {boolean} mayBeNone */
  #rubric(name, { rubrics }, mayBeNone) {
    return html`<div class="field"><label for="trial-${name}">${t(mayBeNone ? 'trial.beside' : 'trial.rubric')}</label><select class="input" id="trial-${name}" name="${name}">
      ${mayBeNone && html`<option value="">${t('trial.nothing')}</option>`}
      ${rubrics.map((r) => html`<option value="${r.hash}">${r.isCurrent ? t('trial.current') : t('trial.kept', { date: date(r.keptAt) })} · ${r.hash.slice(0, 10)}</option>`)}</select></div>`;
  }

  /** @param {Element} form */
  async grade(form) {
    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      const words = Object.fromEntries(['question', 'answer', 'role', 'stage', 'locale'].map((name) => [name, valueOf(form, name)]));
      const rubrics = [valueOf(form, 'rubric'), valueOf(form, 'other')].filter(Boolean);
      this.tried = await Promise.all(rubrics.map((rubric) => /** @type {Promise<Tried>} */ (change('POST', '/operations/evaluations', { ...words, rubric }))));
      this.triedIn = words.locale;
    } catch (e) {
      this.wrong = messageOf(e);
    }

    this.busy = false;
    this.draw();
  }
}

title(t('trial.title'));
customElements.define('evaluation-trial', EvaluationTrial);
