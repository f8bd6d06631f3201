// @ts-check
import { date, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

const width = 640;
const height = 180;
const edge = { left: 36, right: 20, top: 22, bottom: 30 };

/** Total scores over time, oldest first; the same numbers follow as a list for whoever does not see the line. @param {import('../../contract').InterviewRow[]} rows */
export function scoreTrend(rows) {
  const points = rows.slice(-12).map((row, i, all) => ({
    row,
    x: edge.left + (i * (width - edge.left - edge.right)) / Math.max(1, all.length - 1),
    y: edge.top + ((100 - (row.score ?? 0)) * (height - edge.top - edge.bottom)) / 100,
  }));
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${[0, 50, 100].map((mark) => {
        const y = edge.top + ((100 - mark) * (height - edge.top - edge.bottom)) / 100;
        return html`<line class="grid" x1="${edge.left}" x2="${width - edge.right}" y1="${y}" y2="${y}"/><text class="axis" x="${edge.left - 8}" y="${y + 4}" text-anchor="end">${mark}</text>`;
      })}
      <polyline class="path" points="${points.map((p) => `${p.x},${p.y}`).join(' ')}"/>
      ${points.map((p) => html`<circle class="point" cx="${p.x}" cy="${p.y}" r="5"/><text class="value" x="${p.x}" y="${p.y - 12}" text-anchor="middle">${round(p.row.score ?? 0)}</text>`)}
    </svg>
    <ul class="visually-hidden">${points.map((p) => html`<li>${t('history.trendPoint', { date: date(p.row.createdAt), score: round(p.row.score ?? 0) })}</li>`)}</ul>`;
}
