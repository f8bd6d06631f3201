// @ts-check
import { get, messageOf } from '../lib/api.js';
import { date, decimal, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';
import { levelSteps } from './level-steps.js';
import { areaTrend } from './area-trend.js';

/** @typedef {import('../../contract').Comparison} Comparison @typedef {import('../../contract').ComparedStage} ComparedStage */

/** This attempt among the others for the same role: the trend of each competency, and the same stage side by side. */
class ReportComparison extends View {
  interview = this.getAttribute('interview') ?? '';
  locale = this.getAttribute('locale') ?? '';
  /** @type {Comparison | undefined} */
  comparison;
  broken = '';

  async start() {
    this.draw();
    await this.#look('');
  }

  markup() {
    if (this.broken) {
      return html`<p class="notice warm">${icon('alert')}<span>${this.broken}</span></p>`;
    }

    if (!this.comparison || this.comparison.attempts.length < 2) {
      return html``;
    }

    const { attempts, stages } = this.comparison;
    const before = attempts.find((a) => a.interviewId === this.comparison?.with);
    const others = attempts.filter((a) => a.interviewId !== this.interview);
    return html`<section class="stack-l" aria-labelledby="compare"><div class="stack"><h2 id="compare">${t('compare.title')}</h2><p class="soft">${t('compare.text', { count: attempts.length })}</p></div>
      ${areaTrend(attempts, this.interview)}
      ${before && html`<div class="stack">
        <div class="row"><label for="compare-with">${t('compare.with')}</label><select class="input auto" id="compare-with" data-change="choose">${others.map((a) => html`<option value="${a.interviewId}" ${a.interviewId === before.interviewId ? html`selected` : ''}>${date(a.completedAt)}${a.score === null ? '' : ` · ${t('compare.points', { score: round(a.score) })}`}</option>`)}</select></div>
        ${stages.map((stage) => this.#stage(stage, date(before.completedAt)))}</div>`}</section>`;
  }

  /** @param {ComparedStage} stage @param {string} day */
  #stage(stage, day) {
    const change = stage.now.level !== null && stage.before.level !== null ? Math.round((stage.now.level - stage.before.level) * 10) / 10 : null;
    return html`<details class="card fold compared" data-key="compared-${stage.name}"><summary><strong>${stage.title}</strong>
        <span class="row">${stage.isSameQuestion && html`<span class="tag">${t('compare.sameQuestion')}</span>`}${change !== null && html`<span class="tag ${change > 0 ? 'good' : change < 0 ? 'warm' : ''}">${change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}${change === 0 ? t('compare.same') : t(change > 0 ? 'compare.up' : 'compare.down', { by: decimal(Math.abs(change)) })}</span>`}</span></summary>
      <div class="side-by-side" lang="${this.locale}">${/** @type {const} */ ([['before', day], ['now', t('compare.now')]]).map(([which, when]) => html`<section><h3>${when}</h3><p class="small soft">${stage[which].question}</p>
        <blockquote class="own"><p>${stage[which].transcript || t('report.nothingSaid')}</p></blockquote>
        <ul class="criteria">${stage[which].grades.map((g) => html`<li><span>${g.title}</span>${levelSteps(g.level)}</li>`)}</ul></section>`)}</div></details>`;
  }

  /** @param {Element} select */
  choose(select) {
    return this.#look(/** @type {HTMLSelectElement} */ (select).value);
  }

  /** @param {string} other */
  async #look(other) {
    try {
      this.comparison = await get(`/interviews/${this.interview}/report/comparison${other ? `?with=${other}` : ''}`, this.signal);
      this.broken = '';
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
    }

    this.draw();
  }
}

customElements.define('report-comparison', ReportComparison);
