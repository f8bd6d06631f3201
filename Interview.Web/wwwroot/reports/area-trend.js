// @ts-check
import { date, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

/** @typedef {import('../../contract').Attempt} Attempt */

const width = 200;
const height = 64;
const edge = 8;

/** One small line for each competency, and the same numbers as a table. @param {Attempt[]} attempts oldest first @param {string} current */
export function areaTrend(attempts, current) {
  const areas = attempts[attempts.length - 1].areas;
  const scores = /** @param {string} code */ (code) => attempts.map((a) => a.areas.find((area) => area.code === code)?.score ?? null);
  return html`<ul class="trends" aria-hidden="true">${areas.map((area) => {
    const points = scores(area.code);
    const [first, last] = [points.find((p) => p !== null) ?? null, points.findLast((p) => p !== null) ?? null];
    return html`<li class="card"><span class="small soft">${area.title}</span>${line(points, attempts.findIndex((a) => a.interviewId === current))}
      <span class="spread"><strong>${last === null ? t('report.none') : round(last)}</strong>${first !== null && last !== null && first !== last && html`<span class="tag ${last > first ? 'good' : 'warm'}">${last > first ? '▲' : '▼'} ${round(Math.abs(last - first))}</span>`}</span></li>`;
  })}</ul>
  <div class="scroll" tabindex="0" role="region" aria-labelledby="compare"><table><thead><tr><th scope="col">${t('report.area')}</th>${attempts.map((a) => html`<th scope="col" class="number">${a.interviewId === current ? t('compare.now') : html`<a href="/reports?id=${a.interviewId}">${date(a.completedAt)}</a>`}</th>`)}</tr></thead>
    <tbody>${areas.map((area) => html`<tr><th scope="row">${area.title}</th>${scores(area.code).map((score) => html`<td class="number">${score === null ? '–' : round(score)}</td>`)}</tr>`)}
      <tr class="sum"><th scope="row">${t('report.total')}</th>${attempts.map((a) => html`<td class="number"><strong>${a.score === null ? '–' : round(a.score)}</strong></td>`)}</tr></tbody></table></div>`;
}

/** @param {(number | null)[]} scores @param {number} current */
function line(scores, current) {
  const points = scores.map((score, i) => score !== null && { i, x: edge + (i * (width - 2 * edge)) / Math.max(1, scores.length - 1), y: edge + ((100 - score) * (height - 2 * edge)) / 100 }).filter((p) => p !== false);
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}"><line class="grid" x1="0" x2="${width}" y1="${height - edge}" y2="${height - edge}"/><line class="grid" x1="0" x2="${width}" y1="${edge}" y2="${edge}"/>
    <polyline class="path" points="${points.map((p) => `${p.x},${p.y}`).join(' ')}"/>${points.map((p) => html`<circle class="${p.i === current ? 'point now' : 'point'}" cx="${p.x}" cy="${p.y}" r="${p.i === current ? 5 : 3}"/>`)}</svg>`;
}
