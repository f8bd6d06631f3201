// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { date, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { View } from '../lib/view.js';
import { scoreTrend } from './score-trend.js';

/** @typedef {import('../../contract').InterviewRow} Row */

class InterviewHistory extends View {
  /** @type {Row[] | undefined} */
  rows;
  broken = '';

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    this.follower = follow({ refetch: () => this.fetch(), about: (news) => /^(interview|report|answer)\./.test(news.state), signal: this.signal });
  }

  async fetch() {
    try {
      this.rows = /** @type {{ items: Row[] }} */ (await get('/interviews', this.signal)).items.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
      this.broken = '';
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
    return false;
  }

  markup() {
    if (!this.rows) {
      return this.broken ? trouble(this.broken, { back: '/' }) : loading;
    }

    const scored = this.rows.filter((row) => typeof row.score === 'number').toReversed();
    return html`
      <div class="page-head"><div><h1>${t('history.title')}</h1><p class="lead">${this.rows.length ? t('history.lead') : ''}</p></div>
        ${this.rows.length > 0 && html`<a class="button primary" href="/interviews/new">${t('history.new')}${icon('arrow')}</a>`}</div>
      ${this.broken && html`<p class="notice warm" role="status">${icon('cloud-off')}<span>${this.broken}</span></p>`}
      ${scored.length > 1 && html`<section class="card trend" aria-labelledby="trend"><h2 id="trend">${t('history.trend')}</h2>${scoreTrend(scored)}</section>`}
      ${this.rows.length === 0
        ? html`<div class="card empty">${icon('chat')}<h2>${t('history.emptyTitle')}</h2><p>${t('history.emptyText')}</p><a class="button primary" href="/interviews/new">${t('history.new')}${icon('arrow')}</a></div>`
        : html`<ul class="interviews">${this.rows.map((row) => this.row(row))}</ul>`}`;
  }

  /** @param {Row} row */
  row(row) {
    const running = row.status === 'running';
    const name = row.targetRole ?? t('history.untitled');
    return html`<li class="card" data-key="${row.id}">
      <div><h2><a href="${running ? '/room' : '/reports'}?id=${row.id}">${name}</a></h2>
        <p class="small soft">${date(row.createdAt)} · ${row.locale === 'ko' ? '한국어' : 'English'} · ${t('history.answered', { answered: row.answered, total: row.total })}</p></div>
      <div class="outcome">${running ? html`<span class="tag warm">${t('history.running')}</span>`
        : typeof row.score !== 'number' ? html`<span class="tag">${t('history.noScore')}</span>`
        : html`<strong class="score">${round(row.score)}</strong>${row.review === 'waiting' ? html`<span class="tag warm">${t('review.waiting')}</span>` : row.band && html`<span class="tag good">${row.band}</span>`}`}</div>
      <div class="row">${running ? html`<a class="button primary" href="/room?id=${row.id}">${t('history.resume')}</a>` : html`<a class="button" href="/reports?id=${row.id}">${t('history.report')}</a>`}
        <button class="icon-button" data-do="erase" data-id="${row.id}" aria-label="${t('history.eraseNamed', { name, date: date(row.createdAt) })}">${icon('trash')}</button></div></li>`;
  }

  /** @param {Element} source */
  async erase(source) {
    if (await confirm({ title: t('history.eraseSure'), text: t('history.eraseText'), yes: t('common.delete'), danger: true })) {
      try {
        await change('DELETE', `/interviews/${source.getAttribute('data-id')}`);
      } catch (e) {
        this.broken = messageOf(e);
        this.draw();
        return;
      }

      this.follower?.look();
    }
  }

  reload() {
    location.reload();
  }
}

title(t('history.title'));
customElements.define('interview-history', InterviewHistory);
