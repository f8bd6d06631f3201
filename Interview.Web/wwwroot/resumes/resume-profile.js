// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { time } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';
import { steps } from './resume-steps.js';

/** @typedef {import('../../contract').Resume} Resume @typedef {import('../../contract').Entry} Entry @typedef {import('../../contract').Place} Place */

const entrySections = /** @type {const} */ (['experience', 'projects', 'education', 'activities', 'awards', 'certifications', 'languages']);

class ResumeProfile extends View {
  id = idInAddress();
  /** @type {Resume | undefined} */
  resume;
  broken = '';
  lost = '';
  /** @type {{ kind: string, text: string } | null} */
  said = null;
  busy = false;

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    follow({
      refetch: () => this.fetch(), about: (news) => news.id === this.id, signal: this.signal, patience: 15 * 60_000,
      lost: (reason) => {
        this.lost = t(reason === 'gone' ? 'resumes.gone' : 'resumes.late');
        this.draw();
      },
    });
  }

  async fetch() {
    try {
      this.resume = await get(`/resumes/${this.id}`, this.signal);
      this.broken = '';
    } catch (e) {
      this.broken = messageOf(e);
      this.draw();
      throw e;
    }

    title(this.resume?.fileName ?? '');
    this.draw();
    return ['ready', 'failed', 'cancelled'].includes(this.resume?.status ?? '');
  }

  markup() {
    const resume = this.resume;
    if (this.lost || !resume) {
      return this.lost || this.broken ? trouble(this.lost || this.broken, { back: '/resumes' }) : loading;
    }

    return html`
      <p class="small"><a href="/resumes">${t('resumes.title')}</a></p>
      <div class="page-head"><div><h1>${resume.profile?.header.name ?? resume.fileName}</h1><p class="soft">${resume.fileName}${resume.readAt ? html` · ${t('resumes.readAt', { time: time(resume.readAt) })}` : ''}</p></div>
        ${resume.status === 'ready' && html`<a class="button primary" href="/interviews/new?resume=${resume.id}">${t('resumes.interview')}${icon('arrow')}</a>`}</div>
      ${resume.status !== 'ready' && html`<div class="card">${steps(resume.status, resume.id)}</div>`}
      ${resume.failure && html`<p class="notice bad">${icon('alert')}<span>${resume.failure.message}</span></p>`}
      ${resume.notes.map((note) => html`<p class="notice warm">${icon('alert')}<span>${note.message}</span></p>`)}
      ${resume.profile && this.profile(resume, resume.profile)}`;
  }

  /** @param {Resume} resume @param {import('../../contract').Profile} profile */
  profile(resume, profile) {
    const header = profile.header;
    return html`
      <form class="card stack" data-submit="correct">
        <div class="stack head"><h2>${t('resumes.roleTitle')}</h2><p class="soft small">${resume.targetRoleSource === 'candidate' ? t('resumes.roleByYou') : resume.targetRole ? t('resumes.roleByResume') : t('resumes.roleMissing')}</p></div>
        <div class="pair">
          <div class="field"><label for="targetRole">${t('resumes.role')}</label><input class="input" id="targetRole" name="targetRole" value="${resume.targetRole ?? header.targetRole}" maxlength="100" required></div>
          <div class="field"><label for="targetCompany">${t('resumes.company')}</label><input class="input" id="targetCompany" name="targetCompany" value="${header.targetCompany}" maxlength="100"></div>
        </div>
        <div class="row"><button class="button primary" ${flag('disabled', this.busy)}>${t('common.save')}</button>
          <span role="status" class="small ${this.said?.kind === 'bad' ? 'wrong' : 'soft'}">${this.said?.text}</span></div>
      </form>
      <section class="read" aria-label="${t('resumes.whatWasRead')}">
        ${profile.summary && html`<section><h2>${t('profile.summary')}</h2><p>${profile.summary}</p></section>`}
        ${profile.skills.length > 0 && html`<section><h2>${t('profile.skills')}</h2><ul class="row">${profile.skills.map((skill) => html`<li class="tag">${skill}</li>`)}</ul></section>`}
        ${entrySections.filter((name) => profile[name].length > 0).map((name) => html`<section><h2>${t(`profile.${name}`)}</h2>
          <ul class="entries">${profile[name].map((e) => entry(e))}</ul></section>`)}
        ${profile.essays.length > 0 && html`<section><h2>${t('profile.essays')}</h2><ul class="entries">${profile.essays.map((essay) => html`<li class="stack">
          <div class="spread"><h3>${essay.question}</h3>${place(essay.place)}</div><p>${essay.answer}</p></li>`)}</ul></section>`}
      </section>
      <details class="card"><summary><strong>${t('resumes.passages')}</strong> <span class="faint">${t('resumes.passagesCount', { count: resume.passages.length })}</span></summary>
        <ol class="entries">${resume.passages.map((p) => html`<li class="stack"><div class="spread"><span class="tag">${known(`profile.${p.section}`) ?? p.section}</span>${place(p.place)}</div><p class="small">${p.text}</p></li>`)}</ol></details>`;
  }

  /** @param {Element} form */
  async correct(form) {
    this.busy = true;
    this.said = null;
    this.draw();
    try {
      this.resume = await change('PATCH', `/resumes/${this.id}/profile`, { targetRole: valueOf(form, 'targetRole'), targetCompany: valueOf(form, 'targetCompany') || null });
      this.said = { kind: 'good', text: t('resumes.corrected') };
    } catch (e) {
      this.said = { kind: 'bad', text: messageOf(e) };
    }

    this.busy = false;
    this.draw();
  }

  reload() {
    location.reload();
  }
}

/** @param {Entry} e */
function entry(e) {
  const about = [e.organisation, e.role, e.period].filter((part) => part && part !== e.title).join(' · ');
  return html`<li class="stack"><div class="spread"><div><h3>${e.title ?? e.organisation ?? e.role}</h3>${about && html`<p class="small soft">${about}</p>`}</div>${place(e.place)}</div>
    ${e.claims.length > 0 && html`<ul class="claims">${e.claims.map((claim) => html`<li>${claim}</li>`)}</ul>`}</li>`;
}

/** @param {Place | null} at */
function place(at) {
  return at?.page ? html`<span class="faint place">${at.line ? t('place.pageLine', { page: at.page, line: at.line }) : t('place.page', { page: at.page })}</span>` : html``;
}

customElements.define('resume-profile', ResumeProfile);
