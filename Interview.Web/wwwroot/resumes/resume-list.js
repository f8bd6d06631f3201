// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { date } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { View } from '../lib/view.js';
import { askPassword, isLocked } from './password-dialog.js';
import './resume-drop.js';
import { steps } from './resume-steps.js';

/** @typedef {import('../../contract').ResumeRow} Row */

class ResumeList extends View {
  /** @type {Row[] | undefined} */
  rows;
  broken = '';
  /** @type {Record<string, string>} */
  wrong = {};

  async start() {
    this.draw();
    this.addEventListener('uploaded', () => this.follower?.look(), { signal: this.signal });
    await signedIn().catch(() => null);
    this.follower = follow({ refetch: () => this.fetch(), about: (news) => news.state.startsWith('resume.'), signal: this.signal });
  }

  async fetch() {
    try {
      this.rows = /** @type {{ items: Row[] }} */ (await get('/resumes', this.signal)).items;
      this.broken = '';
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
    // The list stays open to uploads from other tabs; with nothing being read it rests until news or the next glance.
    return false;
  }

  markup() {
    if (!this.rows) {
      return this.broken ? trouble(this.broken) : loading;
    }

    return html`
      <div class="page-head"><div><h1>${t('resumes.title')}</h1><p class="lead">${t('resumes.lead')}</p></div></div>
      ${this.broken && html`<p class="notice warm" role="status">${icon('cloud-off')}<span>${this.broken}</span></p>`}
      <resume-drop></resume-drop>
      <ul class="resumes" aria-live="polite" aria-label="${t('resumes.title')}">${this.rows.map((row) => this.row(row))}</ul>
      ${this.rows.length === 0 && html`<div class="empty">${icon('page')}<h2>${t('resumes.emptyTitle')}</h2><p>${t('resumes.emptyText')}</p></div>`}`;
  }

  /** @param {Row} row */
  row(row) {
    const ready = row.status === 'ready';
    return html`<li class="card resume" data-key="${row.id}">
      <div class="what">${icon('page')}<div>
        <h2>${ready ? html`<a href="/resumes/profile?id=${row.id}">${row.fileName}</a>` : row.fileName}</h2>
        <p class="small soft">${ready ? html`${row.targetRole ?? t('resumes.noRole')} · ` : ''}${date(row.createdAt)}</p></div>
        <button class="icon-button" data-do="erase" data-id="${row.id}" aria-label="${t('resumes.eraseNamed', { name: row.fileName })}">${icon('trash')}</button></div>
      ${!ready && steps(row.status, row.id)}
      ${row.failure && html`<p class="notice bad">${icon('alert')}<span>${row.failure.message}</span></p>`}
      ${this.wrong[row.id] && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong[row.id]}</span></p>`}
      ${ready && html`<div class="row"><a class="button primary" href="/interviews/new?resume=${row.id}">${t('resumes.interview')}${icon('arrow')}</a><a class="button" href="/resumes/profile?id=${row.id}">${t('resumes.review')}</a></div>`}
      ${(row.status === 'failed' || row.status === 'cancelled') && html`<div class="row">${isLocked(row.failure)
        ? html`<button class="button primary" data-do="unlock" data-id="${row.id}">${icon('lock')}${t('unlock.enter')}</button>`
        : html`<button class="button" data-do="again" data-id="${row.id}">${icon('again')}${t('resumes.readAgain')}</button>`}</div>`}</li>`;
  }

  /** @param {Element} source */
  again(source) {
    return this.#work(source, (id) => change('POST', `/resumes/${id}/reading`));
  }

  /** @param {Element} source */
  async unlock(source) {
    const row = this.rows?.find((r) => r.id === source.getAttribute('data-id'));
    if (row && await askPassword(row)) {
      this.follower?.look();
    }
  }

  /** @param {Element} source */
  async erase(source) {
    if (await confirm({ title: t('resumes.eraseSure'), text: t('resumes.eraseText'), yes: t('common.delete'), danger: true })) {
      await this.#work(source, (id) => change('DELETE', `/resumes/${id}`));
    }
  }

  /** @param {Element} source @param {(id: string) => Promise<unknown>} act */
  async #work(source, act) {
    const id = source.getAttribute('data-id') ?? '';
    delete this.wrong[id];
    try {
      await act(id);
    } catch (e) {
      this.wrong[id] = messageOf(e);
      this.draw();
    }

    this.follower?.look();
  }

  reload() {
    location.reload();
  }
}

title(t('resumes.title'));
customElements.define('resume-list', ResumeList);
