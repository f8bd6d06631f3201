// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { date, time } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { valueOf, View } from '../lib/view.js';

/** @typedef {import('../../contract').Share} Share */

/** Links to one report: made, counted and withdrawn. */
class ReportShares extends View {
  interview = this.getAttribute('interview') ?? '';
  /** @type {Share[] | undefined} */
  shares;
  /** Shown once: nobody can say it again. */
  link = '';
  copied = false;
  wrong = '';
  busy = false;

  async start() {
    this.draw();
    await this.#do(async () => {});
  }

  markup() {
    const now = Date.now();
    return html`<details class="card fold" data-key="shares"><summary>${icon('link')}<strong>${t('share.title')}</strong></summary><div class="stack">
      <p class="soft">${t('share.text')}</p>
      <form class="row" data-submit="make"><label for="share-days">${t('share.days')}</label>
        <select class="input auto" id="share-days" name="days">${[1, 7, 30].map((n) => html`<option value="${n}" ${flag('selected', n === 7)}>${t('share.dayCount', { count: n })}</option>`)}</select>
        <button class="button" ${flag('disabled', this.busy)}>${t('share.make')}</button></form>
      ${this.link && html`<div class="notice good" role="status">${icon('check')}<div class="stack"><p>${t('share.made')}</p><p class="row"><code class="link">${this.link}</code><button class="button" type="button" data-do="copy">${icon('copy')}${t(this.copied ? 'report.copied' : 'share.copy')}</button></p></div></div>`}
      ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
      ${this.shares && this.shares.length > 0 && html`<ul class="lines">${this.shares.map((s) => {
        const state = s.withdrawnAt ? 'withdrawn' : Date.parse(s.expiresAt) < now ? 'expired' : 'open';
        return html`<li data-key="${s.id}"><div><span class="tag ${state === 'open' ? 'good' : ''}">${t(`share.state.${state}`)}</span> ${t('share.until', { date: date(s.expiresAt) })}
          <p class="small soft">${s.opened === 0 ? t('share.neverOpened') : t('share.opened', { count: s.opened, time: time(s.lastOpenedAt) })}</p></div>
          ${state === 'open' && html`<button class="button danger" type="button" data-do="withdraw" data-id="${s.id}">${t('share.withdraw')}</button>`}</li>`;
      })}</ul>`}</div></details>`;
  }

  /** @param {Element} form */
  async make(form) {
    await this.#do(async () => {
      const made = /** @type {{ token: string }} */ (await change('POST', `/interviews/${this.interview}/shares`, { days: Number(valueOf(form, 'days')) }));
      // Behind the #, so that no server is told and no log keeps it.
      this.link = `${location.origin}/reports/shared#${made.token}`;
      this.copied = false;
    });
  }

  async copy() {
    await navigator.clipboard.writeText(this.link);
    this.copied = true;
    this.draw();
  }

  /** @param {Element} source */
  async withdraw(source) {
    if (await confirm({ title: t('share.withdrawSure'), text: t('share.withdrawText'), yes: t('share.withdraw'), danger: true })) {
      await this.#do(async () => {
        await change('DELETE', `/interviews/${this.interview}/shares/${source.getAttribute('data-id')}`);
        this.link = '';
      });
    }
  }

  /** @param {() => Promise<void>} work */
  async #do(work) {
    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      await work();
      this.shares = /** @type {{ items: Share[] }} */ (await get(`/interviews/${this.interview}/shares`, this.signal)).items;
    } catch (e) {
      this.wrong = this.signal.aborted ? '' : messageOf(e);
    }

    this.busy = false;
    this.draw();
  }
}

customElements.define('report-shares', ReportShares);
