// @ts-check
import { change, messageOf } from '../lib/api.js';
import { date } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { ReportPage } from './report-page.js';
import { reportSheet } from './report-sheet.js';
import { overridesAt, reviewedScores, reviewNotice } from './review-notes.js';

/** A report that its candidate shared: read only, by whoever holds the link. */
class SharedReport extends ReportPage {
  /** @type {import('../../contract').SharedReport | undefined} */
  report;
  broken = '';

  async start() {
    super.start();
    try {
      this.report = await change('POST', '/shared-reports', { token: location.hash.slice(1) || '-' }, { signal: this.signal });
    } catch (e) {
      this.broken = this.signal.aborted ? '' : /** @type {{ gone?: boolean }} */ (e).gone ? t('share.gone') : messageOf(e);
    }

    title(this.report ? t('report.titleFor', { role: this.report.targetRole }) : '');
    this.draw();
  }

  markup() {
    const report = this.report;
    if (!report) {
      return this.broken ? trouble(this.broken, { again: false, back: '/' }) : loading;
    }

    return html`
      <div class="page-head"><div><p class="eyebrow">${date(report.createdAt)}</p><h1>${t('report.titleFor', { role: report.targetRole })}</h1></div>
        <div class="row no-print"><button class="button" data-do="print">${icon('print')}${t('report.print')}</button></div></div>
      <p class="notice">${icon('link')}<span>${t('share.shown', { date: date(report.expiresAt) })}</span></p>
      ${reviewNotice(report.review)}${reviewedScores(report.review, report)}
      ${reportSheet(report, { atGrade: (stage, grade) => overridesAt(report.review?.overrides ?? [], stage.name, grade.criterion) })}`;
  }
}

customElements.define('shared-report', SharedReport);
