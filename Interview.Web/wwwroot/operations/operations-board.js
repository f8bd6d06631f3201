// @ts-check
import { ApiError, change, get, messageOf } from '../lib/api.js';
import { decimal, time } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { View } from '../lib/view.js';

/** @typedef {import('../../contract').Operations} Operations @typedef {import('../../contract').Work} Work @typedef {import('../../contract').Part} Part */

class OperationsBoard extends View {
  /** @type {Operations | undefined} */
  status;
  /** @type {Work[]} */
  failed = [];
  broken = '';
  /** @type {Record<string, string>} */
  said = {};
  #asking = false;

  async start() {
    this.draw();
    const me = await signedIn().catch(() => null);
    if (me && me.role !== 'operator') {
      this.broken = t('error.403');
      this.draw();
      return;
    }

    await this.look();
    const beat = setInterval(() => document.visibilityState === 'visible' && this.look(), 5000);
    this.signal.addEventListener('abort', () => clearInterval(beat));
  }

  async look() {
    if (this.#asking) {
      return;
    }

    this.#asking = true;
    try {
      const [status, work] = await Promise.all([get('/operations/status', this.signal), get('/operations/work?outcome=failed', this.signal)]);
      this.status = /** @type {Operations} */ (status);
      this.failed = /** @type {{ items: Work[] }} */ (work).items;
      this.broken = '';
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
      if (e instanceof ApiError && e.status === 403) {
        this.status = undefined;
      }
    }

    this.#asking = false;
    this.draw();
  }

  markup() {
    const status = this.status;
    if (!status) {
      return this.broken ? trouble(this.broken, { back: '/' }) : loading;
    }

    const drift = status.clockDriftSeconds;
    return html`
      <div class="page-head"><h1>${t('ops.title')}</h1><div class="row"><a class="button" href="/operations/reviews">${icon('person')}${t('review.listTitle')}</a><a class="button" href="/operations/calibration">${icon('pencil')}${t('trial.title')}</a></div><span class="tag ${Math.abs(drift) > 1 ? 'warm' : 'good'}">${icon('clock')}${t('ops.drift', { seconds: decimal(drift) })}</span></div>
      ${this.broken && html`<p class="notice warm" role="status">${icon('cloud-off')}<span>${this.broken}</span></p>`}
      <section class="stack" aria-labelledby="parts"><h2 id="parts">${t('ops.parts')}</h2><ul class="tiles">${status.parts.map(tile)}</ul></section>
      <section class="stack" aria-labelledby="queues"><h2 id="queues">${t('ops.queues')}</h2>
        <div class="scroll card" tabindex="0" role="region" aria-labelledby="queues"><table><thead><tr><th scope="col">${t('ops.kind')}</th>${/** @type {const} */ (['waiting', 'running', 'failed', 'oldest']).map((c) => html`<th scope="col" class="number">${t(`ops.${c}`)}</th>`)}</tr></thead>
        <tbody>${status.queues.map((q) => html`<tr><th scope="row">${known(`work.${q.kind}`) ?? q.kind}</th><td class="number">${q.waiting}</td><td class="number">${q.running ?? '–'}</td><td class="number ${q.failed > 0 ? 'bad' : ''}">${q.failed}</td><td class="number">${q.oldestSeconds === null ? '–' : t('ops.seconds', { seconds: decimal(q.oldestSeconds) })}</td></tr>`)}</tbody></table></div></section>
      ${status.models.length > 0 && html`<section class="stack" aria-labelledby="authors"><h2 id="authors">${t('ops.authors')}</h2>
        <div class="scroll card" tabindex="0" role="region" aria-labelledby="authors"><table><thead><tr><th scope="col">${t('ops.author')}</th><th scope="col">${t('ops.task')}</th><th scope="col" class="number">${t('ops.count')}</th><th scope="col" class="number">${t('ops.lastAt')}</th></tr></thead>
        <tbody>${status.models.map((m) => html`<tr><th scope="row">${m.name}</th><td>${m.task}</td><td class="number">${m.count}</td><td class="number">${time(m.lastAt)}</td></tr>`)}</tbody></table></div></section>`}
      <section class="stack" aria-labelledby="failed"><h2 id="failed">${t('ops.failedWork')}</h2>
        ${this.failed.length === 0 ? html`<p class="notice good">${icon('check')}<span>${t('ops.noneFailed')}</span></p>` : html`<ul class="stack">${this.failed.map((work) => html`<li class="card work" data-key="${work.id}">
          <div class="spread"><h3>${known(`work.${work.kind}`) ?? work.kind}</h3><span class="faint">${t('ops.attempt', { attempt: work.attempt })} · ${time(work.finishedAt ?? work.createdAt)}</span></div>
          <p class="error">${work.error}</p>
          <div class="row"><button class="button" data-do="replay" data-id="${work.id}">${icon('again')}${t('ops.replay')}</button><span class="small soft" role="status">${this.said[work.id]}</span></div></li>`)}</ul>`}</section>`;
  }

  /** @param {Element} source */
  async replay(source) {
    const id = source.getAttribute('data-id') ?? '';
    try {
      await change('POST', `/operations/work/${id}/replay`);
      this.said[id] = t('ops.replayed');
    } catch (e) {
      this.said[id] = messageOf(e);
    }

    this.draw();
    this.look();
  }

  reload() {
    location.reload();
  }
}

/** @param {Part} part */
function tile(part) {
  const kind = /^(ready|healthy|ok)$/i.test(part.state) ? 'good' : /^(absent|loading|degraded|unknown)$/i.test(part.state) ? 'warm' : 'bad';
  return html`<li class="card"><div class="spread"><strong>${part.name}</strong><span class="tag ${kind}">${known(`state.${part.state.toLowerCase()}`) ?? part.state}</span></div>
    ${part.cause && html`<p class="small soft">${part.cause}</p>`}</li>`;
}

title(t('ops.title'));
customElements.define('operations-board', OperationsBoard);
