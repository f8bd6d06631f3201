// @ts-check
import { ApiError, change, messageOf, send } from '../lib/api.js';
import { date } from '../lib/format.js';
import { flag, html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import './report-comparison.js';
import { ReportPage } from './report-page.js';
import { reportSheet } from './report-sheet.js';
import './report-shares.js';
import { overridesAt, reviewedScores, reviewNotice } from './review-notes.js';
import { stageCard } from './stage-card.js';

/** @typedef {import('../../contract').Report} Report @typedef {import('../../contract').ReportProgress} Progress */

/** The candidate's own report: answers one by one while they are being read, then the whole. */
class InterviewReport extends ReportPage {
  id = idInAddress();
  /** @type {Report | undefined} */
  report;
  /** @type {Progress | undefined} */
  progress;
  broken = '';
  lost = '';
  /** The stage whose practice is being prepared. */
  practising = '';
  wrong = '';

  async start() {
    super.start();
    await signedIn().catch(() => null);
    follow({
      refetch: () => this.fetch(), about: (news) => news.id === this.id, signal: this.signal, patience: 30 * 60_000,
      lost: (reason) => {
        if (this.report && reason === 'late') {
          return;
        }

        this.lost = t(reason === 'gone' ? 'report.gone' : 'report.late');
        this.draw();
      },
    });
  }

  async fetch() {
    try {
      // At its first look the last answer was mostly just given, and rules need a moment for it; what takes longer is then shown as it comes.
      const { status, body } = await send('GET', `/interviews/${this.id}/report`, { wait: this.progress ? 0 : 1, signal: this.signal });
      this.broken = '';
      if (status === 202) {
        this.progress = body;
      } else {
        this.report = body;
        title(t('report.titleFor', { role: body.targetRole }));
      }
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
      this.draw();
      if (e instanceof ApiError && e.code === 'interview.not_completed') {
        return true;
      }

      throw e;
    }

    this.draw();
    // Somebody may sign, or take a signature back, while the page is open.
    return this.report !== undefined && this.report.review === null;
  }

  markup() {
    if (this.report) {
      return this.report.status === 'failed' ? trouble(t('report.failed')) : this.whole(this.report);
    }

    if (this.lost || (this.broken && !this.progress)) {
      return trouble(this.lost || this.broken, { back: '/interviews' });
    }

    return this.progress ? this.making(this.progress) : loading;
  }

  /** @param {Progress} progress */
  making({ evaluated, total, locale, stages }) {
    const share = total > 0 ? evaluated / total : 0;
    return html`<section class="card empty making" role="status" data-key="making">
      ${working}<h1>${t('report.makingTitle')}</h1>
      <p>${evaluated < total ? t('report.makingText', { evaluated, total }) : t('report.summing')}</p>
      <div class="meter" aria-hidden="true"><svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${share * 100}" height="4"/></svg></div>
      <p class="faint">${this.broken || t('report.mayLeave')}</p></section>
      <section class="stack" aria-labelledby="stages" data-key="so-far"><h2 id="stages">${t('report.soFar')}</h2>
        ${stages.map((stage) => (stage.judged
          ? html`<div data-key="so-far-${stage.name}">${stageCard(stage.judged, locale, false)}</div>`
          : html`<div class="card stage awaited" data-key="so-far-${stage.name}"><p class="summary"><span class="what"><strong>${stage.title}</strong><span class="small soft">${stage.question}</span></span><span class="tag live">${t('report.beingRead')}</span></p></div>`))}</section>`;
  }

  /** @param {Report} report */
  whole(report) {
    return html`
      <div class="page-head"><div><p class="eyebrow">${date(report.createdAt)}</p><h1>${t('report.titleFor', { role: report.targetRole })}</h1></div>
        <div class="row no-print"><button class="button" data-do="print">${icon('print')}${t('report.print')}</button><a class="button" href="/api/interviews/${this.id}/report/export" download>${icon('download')}${t('report.export')}</a></div></div>
      ${reviewNotice(report.review)}${reviewedScores(report.review, report)}
      ${this.wrong && html`<p class="notice bad" role="alert" data-key="wrong">${icon('alert')}<span>${this.wrong}</span></p>`}
      ${reportSheet(report, {
        resumeId: report.practice?.resumeId,
        atGrade: (stage, grade) => overridesAt(report.review?.overrides ?? [], stage.name, grade.criterion),
        atEnd: (stage) => report.practice !== null && stage.name in report.practice.competencies
          && html`<button class="button no-print" data-do="practise" data-stage="${stage.name}" ${flag('disabled', this.practising !== '')}>${icon('again')}${t(this.practising === stage.name ? 'report.practising' : 'report.practise')}</button>`,
      })}
      <report-comparison data-key="comparison" interview="${this.id}" locale="${report.locale}"></report-comparison>
      <report-shares class="no-print" data-key="shares" interview="${this.id}"></report-shares>`;
  }

  /** An interview about this stage's competency, with the same résumé, begins at once. @param {Element} source */
  async practise(source) {
    const { practice, locale, targetRole } = /** @type {Report} */ (this.report);
    const stage = source.getAttribute('data-stage') ?? '';
    if (!practice || this.practising) {
      return;
    }

    this.practising = stage;
    this.wrong = '';
    this.draw();
    try {
      const body = { resumeId: practice.resumeId, scenario: practice.scenario, persona: practice.persona, locale, targetRole, length: 'competency', competency: practice.competencies[stage] };
      const interview = /** @type {{ id: string }} */ (await change('POST', '/interviews', body, { key: crypto.randomUUID() }));
      location.assign(`/interviews/check?id=${interview.id}`);
    } catch (e) {
      this.practising = '';
      this.wrong = messageOf(e);
      this.draw();
    }
  }
}

customElements.define('interview-report', InterviewReport);
