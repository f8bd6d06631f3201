// @ts-check
import { get, messageOf } from '../lib/api.js';
import { date, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { View } from '../lib/view.js';

/** @typedef {import('../../contract').ReportRow} ReportRow */

/** The reports of hiring interviews: those that wait for a person, and those that were signed. */
class ReportsToReview extends View {
  /** @type {'waiting' | 'signed_off'} */
  state = new URLSearchParams(location.search).get('state') === 'signed_off' ? 'signed_off' : 'waiting';
  /** @type {ReportRow[] | undefined} */
  rows;
  broken = '';

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    try {
      this.rows = /** @type {{ items: ReportRow[] }} */ (await get(`/operations/reports?state=${this.state}`, this.signal)).items;
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }

  markup() {
    if (!this.rows) {
      return this.broken ? trouble(this.broken, { back: '/operations' }) : loading;
    }

    return html`<p class="small"><a href="/operations">${t('ops.title')}</a></p>
      <div class="page-head"><div><h1>${t('review.listTitle')}</h1><p class="lead">${t('review.listText')}</p></div></div>
      <nav class="row" aria-label="${t('review.listTitle')}">${/** @type {const} */ (['waiting', 'signed_off']).map((s) => html`<a class="button ${s === this.state ? 'primary' : ''}" href="/operations/reviews?state=${s}" ${s === this.state ? html`aria-current="page"` : ''}>${t(`review.state.${s}`)}</a>`)}</nav>
      ${this.rows.length === 0 ? html`<p class="notice good">${icon('check')}<span>${t(`review.none.${this.state}`)}</span></p>` : html`<ul class="stack">${this.rows.map((row) => html`<li class="card review-row" data-key="${row.interviewId}">
        <div><h2><a href="/operations/review?id=${row.interviewId}">${row.candidate}</a></h2><p class="soft">${row.targetRole} · ${date(row.completedAt)}</p></div>
        <p class="row">${row.needsPerson > 0 && html`<span class="tag warm">${icon('person')}${t('review.unsure', { count: row.needsPerson })}</span>`}${row.overrides > 0 && html`<span class="tag">${t('review.overridden', { count: row.overrides })}</span>`}
          <span class="tag ${row.state === 'signed_off' ? 'good' : ''}">${row.score === null ? t('history.noScore') : `${round(row.score)} · ${row.band}`}</span></p></li>`)}</ul>`}`;
  }

  reload() {
    location.reload();
  }
}

title(t('review.listTitle'));
customElements.define('reports-to-review', ReportsToReview);
