// @ts-check
import { ApiError, messageOf, send } from '../lib/api.js';
import { date, percent, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { View } from '../lib/view.js';
import { competencyRadar } from './competency-radar.js';
import { levelSteps } from './level-steps.js';
import { stageCard } from './stage-card.js';

/** @typedef {import('../../contract').Report} Report @typedef {import('../../contract').ReportProgress} Progress */

class InterviewReport extends View {
  id = idInAddress();
  /** @type {Report | undefined} */
  report;
  /** @type {Progress | undefined} */
  progress;
  broken = '';
  lost = '';

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    follow({
      refetch: () => this.fetch(), about: (news) => news.id === this.id, signal: this.signal, patience: 30 * 60_000,
      lost: (reason) => {
        this.lost = t(reason === 'gone' ? 'report.gone' : 'report.late');
        this.draw();
      },
    });
  }

  async fetch() {
    try {
      const { status, body } = await send('GET', `/interviews/${this.id}/report`, { signal: this.signal });
      this.broken = '';
      if (status === 202) {
        this.progress = body;
      } else {
        this.report = body;
        title(t('report.titleFor', { role: body.targetRole ?? '' }));
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
    return this.report !== undefined;
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
  making({ evaluated, total }) {
    const share = total > 0 ? evaluated / total : 0;
    return html`<section class="card empty making" role="status">
      ${working}<h1>${t('report.makingTitle')}</h1>
      <p>${evaluated < total ? t('report.makingText', { evaluated, total }) : t('report.summing')}</p>
      <div class="meter" aria-hidden="true"><svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${share * 100}" height="4"/></svg></div>
      <p class="faint">${this.broken || t('report.mayLeave')}</p></section>`;
  }

  /** @param {Report} report */
  whole(report) {
    const { total } = report;
    return html`
      <div class="page-head"><div><p class="eyebrow">${date(report.createdAt)}</p><h1>${t('report.titleFor', { role: report.targetRole ?? '' })}</h1></div>
        <button class="button no-print" data-do="print">${icon('print')}${t('report.print')}</button></div>
      <section class="verdict card" aria-labelledby="total">
        <div class="stack"><h2 id="total">${t('report.total')}</h2>
          ${total.score === null ? html`<p class="lead">${t('report.noTotal')}</p>` : html`<p class="figure"><strong>${round(total.score)}</strong><span>/ 100</span></p>
            <p class="row">${total.band && html`<span class="tag good">${total.band}</span>`}<span class="tag">${t('report.confidence', { share: percent(total.confidence) })}</span></p>`}
          <p class="faint">${t('report.assessed', { assessed: total.assessed, of: total.of })}</p></div>
        <ul class="summary stack" lang="${report.locale}">${report.summary.map((line) => html`<li>${line}</li>`)}</ul>
      </section>
      <section class="stack-l" aria-labelledby="areas"><h2 id="areas">${t('report.areas')}</h2>
        <div class="areas">${competencyRadar(report.areas)}${this.table(report.areas)}</div></section>
      <section class="stack" aria-labelledby="stages"><div class="spread"><h2 id="stages">${t('report.stages')}</h2><p class="legend small soft"><mark>${t('report.legendMark')}</mark> ${t('report.legend')}</p></div>
        ${report.stages.map((stage, i) => stageCard(stage, report.locale, i === 0))}</section>
      ${report.notAssessed.length > 0 && html`<section class="stack" aria-labelledby="open"><h2 id="open">${t('report.notAssessed')}</h2><p class="soft">${t('report.notAssessedText')}</p>
        <ul class="lines">${report.notAssessed.map((n) => html`<li><strong>${n.title}</strong><span class="soft">${n.reason}</span></li>`)}</ul></section>`}
      ${report.claims.length > 0 && html`<section class="stack" aria-labelledby="claims"><h2 id="claims">${t('report.claims')}</h2><p class="soft">${t('report.claimsText')}</p>
        <ul class="lines">${report.claims.map((c) => html`<li><span>${c.text}</span><span class="tag ${c.state === 'supported' ? 'good' : ''}">${t(`claim.${c.state}`)}</span></li>`)}</ul></section>`}
      <details class="card how"><summary><strong>${t('report.how')}</strong></summary>
        <div class="stack"><p>${t('report.howText')}</p><p class="small soft">${t('report.howCaution')}</p>
          <dl>${Object.entries(report.madeBy ?? {}).map(([what, who]) => html`<div><dt>${known(`madeBy.${what}`) ?? what}</dt><dd>${who}</dd></div>`)}</dl></div></details>`;
  }

  /** @param {import('../../contract').Area[]} areas */
  table(areas) {
    return html`<table><caption class="visually-hidden">${t('report.areas')}</caption><thead><tr><th scope="col">${t('report.area')}</th><th scope="col" class="number weight">${t('report.weight')}</th><th scope="col" class="number">${t('report.score')}</th></tr></thead>
      <tbody>${areas.map((area) => html`<tr><th scope="row"><span class="code" aria-hidden="true">${area.code}</span>${area.title}
        ${area.criteria.length > 0 && html`<ul class="criteria">${area.criteria.map((c) => html`<li><span>${c.title}</span>${levelSteps(c.level)}</li>`)}</ul>`}</th>
        <td class="number soft weight">${area.weight}</td><td class="number">${area.score === null ? html`<span class="faint">${t('report.none')}</span>` : html`<strong>${round(area.score)}</strong>`}</td></tr>`)}</tbody></table>`;
  }

  print() {
    const details = [...this.querySelectorAll('details')];
    const closed = details.filter((d) => !d.open);
    closed.forEach((d) => (d.open = true));
    addEventListener('afterprint', () => closed.forEach((d) => (d.open = false)), { once: true });
    window.print();
  }

  reload() {
    location.reload();
  }
}

customElements.define('interview-report', InterviewReport);
