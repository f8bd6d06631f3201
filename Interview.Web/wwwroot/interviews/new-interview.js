// @ts-check
import { ApiError, change, get, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { locale, t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';
import { chosenRole, meanOwnRole, roleChoices } from '../resumes/role-choices.js';

/** @typedef {import('../../contract').ResumeRow} ResumeRow @typedef {import('../../contract').Resume} Resume @typedef {import('../../contract').Scenario} Scenario @typedef {import('../../contract').OfferedChoices} OfferedChoices */

class NewInterview extends View {
  /** @type {ResumeRow[] | undefined} */
  resumes;
  /** The chosen résumé in full, once it is here. @type {Resume | undefined} */
  resume;
  /** @type {Scenario[]} */
  scenarios = [];
  /** @type {OfferedChoices} */
  offered = { personas: [], competencies: [], hiringNotice: null };
  length = 'full';
  usual = '';
  chosen = new URLSearchParams(location.search).get('resume') ?? '';
  // One key for one intention: pressing twice, or again after a lost line, starts one interview.
  key = crypto.randomUUID();
  broken = '';
  wrong = '';
  busy = false;

  async start() {
    this.addEventListener('input', (e) => {
      meanOwnRole(e);
      if (e.target instanceof HTMLInputElement && (e.target.name === 'role' || e.target.name === 'ownRole')) {
        this.draw();
      }
    }, { signal: this.signal });
    this.draw();
    try {
      await signedIn();
      const [resumes, scenarios, offered] = await Promise.all([get('/resumes', this.signal), get('/scenarios', this.signal), get('/interview-choices', this.signal)]);
      this.offered = /** @type {OfferedChoices} */ (offered);
      this.scenarios = /** @type {{ items: Scenario[] }} */ (scenarios).items;
      this.usual = (this.scenarios.find((s) => s.name === 'standard') ?? this.scenarios[0])?.name;
      this.resumes = /** @type {{ items: ResumeRow[] }} */ (resumes).items.filter((r) => r.status === 'ready');
      if (!this.resumes.some((r) => r.id === this.chosen)) {
        this.chosen = this.resumes[0]?.id ?? '';
      }

      await this.#look();
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  /** Which roles the chosen résumé names, and what it suggests. */
  async #look() {
    const id = this.chosen;
    const resume = id ? /** @type {Resume} */ (await get(`/resumes/${id}`, this.signal)) : undefined;
    if (id === this.chosen) {
      this.resume = resume;
    }
  }

  /** The résumé does not settle the role: it names none or several, and the candidate has not chosen yet. @param {Resume} resume */
  #undecided(resume) {
    return !resume.corrected.some((corrected) => corrected.field === 'header.targetRole') && (resume.targetRole === null || resume.roles.length > 1);
  }

  markup() {
    if (!this.resumes || (this.broken && !this.resume)) {
      return this.broken ? trouble(this.broken) : loading;
    }

    if (this.resumes.length === 0) {
      return html`<div class="card empty">${icon('page')}<h1>${t('new.noResumeTitle')}</h1><p>${t('new.noResumeText')}</p><a class="button primary" href="/resumes">${t('new.toResumes')}</a></div>`;
    }

    const advice = this.#advice();
    const advised = advice && this.scenarios.some((s) => s.name === advice.scenario) ? advice.scenario : this.usual;
    return html`
      <div class="page-head"><div><h1>${t('new.title')}</h1><p class="lead">${t('new.lead')}</p></div></div>
      <form class="stack-l" data-submit="begin">
        <fieldset class="choices" data-change="pick"><legend>${t('new.resume')}</legend>
          ${this.resumes.map((r) => html`<label class="choice" data-key="${r.id}"><input type="radio" name="resumeId" value="${r.id}" ${flag('checked', r.id === this.chosen)}><strong>${r.fileName}</strong><span class="about">${r.targetRole ?? t('resumes.noRole')}</span></label>`)}
        </fieldset>
        ${this.#role()}
        <fieldset class="choices" data-key="scenario"><legend>${t('new.scenario')}</legend>
          ${advice && html`<p class="notice good advice" data-key="advice">${icon('spark')}<span>${advice.message}</span></p>`}
          ${this.scenarios.map((s) => html`<label class="choice" data-key="${s.name}-${advised}"><input type="radio" name="scenario" value="${s.name}" ${flag('checked', s.name === advised)}><strong>${s.title[locale]}${advice && s.name === advised && html` <span class="tag good">${t('new.suggested')}</span>`}</strong><span class="about">${s.description[locale]} <span class="faint">${t('new.stages', { count: s.stages })}</span></span></label>`)}
        </fieldset>
        <fieldset class="choices two"><legend>${t('new.persona')}</legend>
          ${this.offered.personas.map((p) => html`<label class="choice"><input type="radio" name="persona" value="${p.name}" ${flag('checked', p.name === 'hr')}><strong>${p.title[locale]}</strong><span class="about">${p.description[locale]}</span></label>`)}
        </fieldset>
        <fieldset class="choices two" data-change="measure"><legend>${t('new.length')}</legend>
          ${/** @type {const} */ (['full', 'brief', 'competency']).map((l) => html`<label class="choice"><input type="radio" name="length" value="${l}" ${flag('checked', l === this.length)}><strong>${t(`new.length.${l}`)}</strong><span class="about">${t(`new.length.${l}.about`)}</span></label>`)}
        </fieldset>
        ${this.length === 'competency' && html`<fieldset class="choices two" data-key="competency"><legend>${t('new.competency')}</legend>
          ${this.offered.competencies.map((c, i) => html`<label class="choice"><input type="radio" name="competency" value="${c.code}" ${flag('checked', i === 0)}><strong>${c.title[locale]}</strong></label>`)}
        </fieldset>`}
        <fieldset class="choices two" data-key="mode"><legend>${t('new.mode')}</legend>
          ${/** @type {const} */ (['practice', 'hiring']).map((m) => html`<label class="choice"><input type="radio" name="mode" value="${m}" ${flag('checked', m === 'practice')}><strong>${t(`new.mode.${m}`)}</strong><span class="about">${t(`new.mode.${m}.about`)}</span></label>`)}
          ${this.offered.hiringNotice && html`<p class="hint" data-key="hiring-notice">${this.offered.hiringNotice[locale]}</p>`}
        </fieldset>
        <div class="field" data-key="talent"><label for="talent">${t('new.talent')}</label><input class="input" id="talent" name="talentProfile" maxlength="120" placeholder="${t('new.talentExample')}"><p class="hint">${t('new.talentHint')}</p></div>
        <fieldset class="choices two"><legend>${t('new.language')}</legend>
          ${/** @type {const} */ (['ko', 'en']).map((l) => html`<label class="choice"><input type="radio" name="locale" value="${l}" ${flag('checked', l === locale)}><strong lang="${l}">${l === 'ko' ? '한국어' : 'English'}</strong><span class="about">${t(`new.language.${l}`)}</span></label>`)}
        </fieldset>
        <div class="stack">
          ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
          <div class="row"><button class="button primary large" ${flag('disabled', this.busy)}>${t('new.begin')}${icon('arrow')}</button><span class="faint">${t('new.beginHint')}</span></div>
        </div>
      </form>`;
  }

  /** What suits the role that is chosen at the moment; a role in the candidate's own words is not compared before it is kept. */
  #advice() {
    const form = this.querySelector('form');
    const role = this.resume && this.#undecided(this.resume) ? (form && form.querySelector('[name=role], [name=ownRole]') ? chosenRole(form) : this.resume.targetRole) : this.resume?.targetRole;
    return this.resume?.advice.find((advice) => advice.role.toLowerCase() === role?.toLowerCase());
  }

  #role() {
    const resume = this.resume;
    if (!resume) {
      return html`<div class="skeleton" data-key="role-awaited"><i></i></div>`;
    }

    return this.#undecided(resume)
      ? html`<div data-key="role-asked-${resume.id}">${roleChoices(resume.roles, resume.targetRole, { id: 'target-role', legend: t('new.roleAsk'), hint: resume.roles.length > 1 ? t('role.several') : t('role.none') })}</div>`
      : html`<p class="notice good" data-key="role-known">${icon('check')}<span>${t(`new.roleFrom.${resume.targetRoleSource ?? 'resume'}`, { role: resume.targetRole ?? '' })} <a href="/resumes/profile?id=${this.chosen}">${t('new.roleCorrect')}</a></span></p>`;
  }

  async pick() {
    this.chosen = valueOf(/** @type {Element} */ (this.querySelector('form')), 'resumeId');
    this.resume = undefined;
    this.key = crypto.randomUUID();
    this.wrong = '';
    this.draw();
    try {
      await this.#look();
    } catch (e) {
      this.wrong = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  measure() {
    this.length = valueOf(/** @type {Element} */ (this.querySelector('form')), 'length');
    this.draw();
  }

  /** @param {Element} form */
  async begin(form) {
    const resume = this.resume;
    if (!resume || this.busy) {
      return;
    }

    const targetRole = this.#undecided(resume) ? chosenRole(form) : '';
    if (this.#undecided(resume) && !targetRole) {
      this.wrong = t('error.role.missing');
      this.draw();
      /** @type {HTMLElement | null} */ (form.querySelector('[name=role], [name=ownRole]'))?.focus();
      return;
    }

    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      // The résumé remembers what was chosen, so the next interview need not ask.
      if (targetRole) {
        await change('PATCH', `/resumes/${resume.id}/profile`, { targetRole });
      }

      const talentProfile = valueOf(form, 'talentProfile').trim();
      const body = {
        resumeId: resume.id, locale: valueOf(form, 'locale'), scenario: valueOf(form, 'scenario'), persona: valueOf(form, 'persona'), length: this.length, mode: valueOf(form, 'mode'),
        ...(this.length === 'competency' && { competency: valueOf(form, 'competency') }), ...(talentProfile && { talentProfile }), ...(targetRole && { targetRole }),
      };
      const interview = /** @type {{ id: string }} */ (await change('POST', '/interviews', body, { key: this.key }));
      location.assign(`/interviews/check?id=${interview.id}`);
      return;
    } catch (e) {
      this.wrong = messageOf(e);
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
