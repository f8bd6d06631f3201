// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { time } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf } from '../lib/view.js';
import { ReportPage } from '../reports/report-page.js';
import { reportSheet } from '../reports/report-sheet.js';
import { overridesAt, reviewedScores } from '../reports/review-notes.js';

/** @typedef {import('../../contract').ReportToReview} ReportToReview @typedef {import('../../contract').StageReport} Stage @typedef {import('../../contract').Grade} Grade */

/** A hiring interview's report before the person who stands for it: levels set with a reason beside the grader's own, and a signature. */
class ReportReview extends ReportPage {
  id = idInAddress();
  /** @type {ReportToReview | undefined} */
  read;
  broken = '';
  wrong = '';
  said = '';
  busy = false;

  async start() {
    super.start();
    await signedIn().catch(() => null);
    try {
      this.read = await get(`/operations/reports/${this.id}`, this.signal);
      title(t('review.titleFor', { name: this.read?.candidate ?? '' }));
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  markup() {
    const read = this.read;
    if (!read) {
      return this.broken ? trouble(this.broken, { back: '/operations/reviews' }) : loading;
    }

    const { report } = read;
    return html`<p class="small no-print"><a href="/operations/reviews">${t('review.listTitle')}</a></p>
      <div class="page-head"><div><p class="eyebrow">${report.targetRole}</p><h1>${t('review.titleFor', { name: read.candidate })}</h1></div>
        <div class="row no-print"><button class="button" data-do="print">${icon('print')}${t('report.print')}</button><a class="button" href="/api/operations/reports/${this.id}/appeal" download>${icon('download')}${t('review.appeal')}</a></div></div>
      ${this.#decision(read)}
      ${reviewedScores(read, report)}
      ${reportSheet(report, { atGrade: (stage, grade) => html`${overridesAt(read.overrides, stage.name, grade.criterion)}${this.#form(stage, grade, read)}` })}`;
  }

  /** @param {ReportToReview} read */
  #decision(read) {
    const isSigned = read.state === 'signed_off';
    return html`<section class="card decision ${isSigned ? 'signed' : ''}" aria-labelledby="decision" data-key="decision"><div class="stack"><h2 id="decision">${t(isSigned ? 'review.isSigned' : 'review.waiting')}</h2>
      <p class="soft">${t(isSigned ? 'review.isSignedText' : 'review.toSign')}</p>
      ${read.signOffs.length > 0 && html`<ul class="small">${read.signOffs.map((s) => html`<li>${icon(s.holds ? 'check' : 'clock')} ${t(s.holds ? 'review.signature' : 'review.oldSignature', { name: s.by, time: time(s.at) })}</li>`)}</ul>`}
      ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}<p class="visually-hidden" role="status">${this.said}</p></div>
      ${!isSigned && html`<button class="button primary large no-print" data-do="sign" ${flag('disabled', this.busy)}>${icon('check')}${t('review.sign')}</button>`}</section>`;
  }

  /** @param {Stage} stage @param {Grade} grade @param {ReportToReview} read */
  #form(stage, grade, read) {
    const key = `${stage.name}-${grade.criterion}`;
    const set = read.overrides.findLast((o) => o.stage === stage.name && o.criterion === grade.criterion);
    const inForce = set ? set.to : grade.level;
    return html`<details class="set-level no-print" data-key="set-${key}"><summary>${icon('pencil')}${t('review.setLevel')}</summary>
      <form class="stack" data-submit="override" data-stage="${stage.name}" data-criterion="${grade.criterion}" data-key="form-${key}-${read.version}">
        <div class="field"><label for="level-${key}">${t('review.levelLabel')}</label><select class="input" id="level-${key}" name="level">${[1, 2, 3, 4, 5].map((n) => html`<option value="${n}" ${flag('disabled', n === inForce)}>${t('review.level', { level: n })}</option>`)}<option value="" ${flag('disabled', inForce === null)}>${t('report.none')}</option></select></div>
        <div class="field"><label for="reason-${key}">${t('review.reason')}</label><textarea class="input" id="reason-${key}" name="reason" rows="3" maxlength="2000" required></textarea><p class="hint">${t('review.reasonHint')}</p></div>
        <div><button class="button" ${flag('disabled', this.busy)}>${t('review.set')}</button></div></form></details>`;
  }

  /** @param {Element} form */
  async override(form) {
    const level = valueOf(form, 'level');
    await this.#decide('overrides', {
      stage: form.getAttribute('data-stage'), criterion: form.getAttribute('data-criterion'), level: level === '' ? null : Number(level), reason: valueOf(form, 'reason'),
    }, t('review.setDone'));
  }

  async sign() {
    if (await confirm({ title: t('review.signSure'), text: t('review.signText'), yes: t('review.sign') })) {
      await this.#decide('signature', {}, t('review.isSigned'));
    }
  }

  /** What was decided is about what was read: its version goes along. @param {string} what @param {object} body @param {string} said */
  async #decide(what, body, said) {
    const read = this.read;
    if (!read || this.busy) {
      return;
    }

    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      this.read = await change('POST', `/operations/reports/${this.id}/${what}`, { ...body, version: read.version, report: read.fingerprint });
      this.said = said;
    } catch (e) {
      this.wrong = messageOf(e);
    }

    this.busy = false;
    this.draw();
    if (this.wrong) {
      this.querySelector('.decision')?.scrollIntoView({ block: 'nearest' });
    }
  }
}

customElements.define('report-review', ReportReview);
