// @ts-check
import { ApiError, change, get, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { locale, t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';

/** @typedef {import('../../contract').ResumeRow} ResumeRow @typedef {import('../../contract').Scenario} Scenario */

class NewInterview extends View {
  /** @type {ResumeRow[] | undefined} */
  resumes;
  /** @type {Scenario[]} */
  scenarios = [];
  usual = '';
  chosen = new URLSearchParams(location.search).get('resume') ?? '';
  // One key for one intention: pressing twice, or again after a lost line, starts one interview.
  key = crypto.randomUUID();
  broken = '';
  wrong = '';
  roleAsked = false;
  busy = false;

  async start() {
    this.draw();
    try {
      await signedIn();
      const [resumes, scenarios] = await Promise.all([get('/resumes', this.signal), get('/scenarios', this.signal)]);
      this.scenarios = /** @type {{ items: Scenario[] }} */ (scenarios).items;
      this.usual = (this.scenarios.find((s) => s.name === 'standard') ?? this.scenarios[0])?.name;
      this.resumes = /** @type {{ items: ResumeRow[] }} */ (resumes).items.filter((r) => r.status === 'ready');
      if (!this.resumes.some((r) => r.id === this.chosen)) {
        this.chosen = this.resumes[0]?.id ?? '';
      }
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  markup() {
    if (!this.resumes) {
      return this.broken ? trouble(this.broken) : loading;
    }

    if (this.resumes.length === 0) {
      return html`<div class="card empty">${icon('page')}<h1>${t('new.noResumeTitle')}</h1><p>${t('new.noResumeText')}</p><a class="button primary" href="/resumes">${t('new.toResumes')}</a></div>`;
    }

    const resume = this.resumes.find((r) => r.id === this.chosen);
    const role = resume?.targetRole;
    return html`
      <div class="page-head"><div><h1>${t('new.title')}</h1><p class="lead">${t('new.lead')}</p></div></div>
      <form class="stack-l" data-submit="begin">
        <fieldset class="choices" data-change="pick"><legend>${t('new.resume')}</legend>
          ${this.resumes.map((r) => html`<label class="choice" data-key="${r.id}"><input type="radio" name="resumeId" value="${r.id}" ${flag('checked', r.id === this.chosen)}><strong>${r.fileName}</strong><span class="about">${r.targetRole ?? t('resumes.noRole')}</span></label>`)}
        </fieldset>
        ${role && !this.roleAsked
          ? html`<p class="notice good" data-key="role-known">${icon('check')}<span>${t('new.roleFrom', { role })} <a href="/resumes/profile?id=${this.chosen}">${t('new.roleCorrect')}</a></span></p>`
          : html`<div class="field" data-key="role-asked"><label for="targetRole">${t('new.roleAsk')}</label><input class="input" id="targetRole" name="targetRole" required maxlength="100" placeholder="${t('new.roleExample')}"><p class="hint">${t('new.roleHint')}</p></div>`}
        <fieldset class="choices"><legend>${t('new.scenario')}</legend>
          ${this.scenarios.map((s) => html`<label class="choice" data-key="${s.name}"><input type="radio" name="scenario" value="${s.name}" ${flag('checked', s.name === this.usual)}><strong>${s.title[locale]}</strong><span class="about">${s.description[locale]} <span class="faint">${t('new.stages', { count: s.stages })}</span></span></label>`)}
        </fieldset>
        <fieldset class="choices two"><legend>${t('new.language')}</legend>
          ${/** @type {const} */ (['ko', 'en']).map((l) => html`<label class="choice"><input type="radio" name="locale" value="${l}" ${flag('checked', l === locale)}><strong lang="${l}">${l === 'ko' ? '한국어' : 'English'}</strong><span class="about">${t(`new.language.${l}`)}</span></label>`)}
        </fieldset>
        <div class="stack">
          ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
          <div class="row"><button class="button primary large" ${flag('disabled', this.busy)}>${t('new.begin')}${icon('arrow')}</button><span class="faint">${t('new.beginHint')}</span></div>
        </div>
      </form>`;
  }

  pick() {
    this.chosen = valueOf(/** @type {Element} */ (this.querySelector('form')), 'resumeId');
    this.roleAsked = false;
    this.key = crypto.randomUUID();
    this.draw();
  }

  /** @param {Element} form */
  async begin(form) {
    this.busy = true;
    this.wrong = '';
    this.draw();
    const targetRole = valueOf(form, 'targetRole');
    try {
      const body = { resumeId: valueOf(form, 'resumeId'), locale: valueOf(form, 'locale'), scenario: valueOf(form, 'scenario'), ...(targetRole && { targetRole }) };
      const interview = /** @type {{ id: string }} */ (await change('POST', '/interviews', body, { key: this.key }));
      location.assign(`/interviews/check?id=${interview.id}`);
      return;
    } catch (e) {
      this.wrong = messageOf(e);
      this.roleAsked ||= e instanceof ApiError && e.code === 'role.missing';
      if (e instanceof ApiError && !e.passing) {
        this.key = crypto.randomUUID();
      }
    }

    this.busy = false;
    this.draw();
  }

  reload() {
    location.reload();
  }
}

title(t('new.title'));
customElements.define('new-interview', NewInterview);
