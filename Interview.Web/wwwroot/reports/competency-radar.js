// @ts-check
import { html } from '../lib/html.js';

const size = 420;
const centre = size / 2;
const reach = 158;

/** @param {number} i @param {number} of @param {number} far 0–1 */
function at(i, of, far) {
  const angle = (2 * Math.PI * i) / of - Math.PI / 2;
  return { x: centre + reach * far * Math.cos(angle), y: centre + reach * far * Math.sin(angle) };
}

/** @param {{ x: number, y: number }[]} points */
const path = (points) => points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ');

/** The areas as a star; what was not assessed has a hollow point and no place in the shape. The table beside it says the same in words. @param {import('../../contract').Area[]} areas */
export function competencyRadar(areas) {
  const of = areas.length;
  const points = areas.map((area, i) => at(i, of, (area.score ?? 0) / 100));
  return html`<competency-radar><svg class="radar" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${[0.25, 0.5, 0.75, 1].map((far) => html`<polygon class="web" points="${path(areas.map((_, i) => at(i, of, far)))}"/>`)}
    ${areas.map((_, i) => html`<line class="web" x1="${centre}" y1="${centre}" x2="${at(i, of, 1).x}" y2="${at(i, of, 1).y}"/>`)}
    <polygon class="shape" points="${path(points.filter((_, i) => areas[i].score !== null))}"/>
    ${areas.map((area, i) => (area.score === null
      ? html`<circle class="hollow" cx="${at(i, of, 1).x}" cy="${at(i, of, 1).y}" r="4"/>`
      : html`<circle class="dot" cx="${points[i].x}" cy="${points[i].y}" r="4.500"/>`))}
    ${areas.map((area, i) => {
      const { x, y } = at(i, of, 1.14);
      return html`<text class="name" x="${x}" y="${y}" text-anchor="${Math.abs(x - centre) < 8 ? 'middle' : x > centre ? 'start' : 'end'}" dominant-baseline="middle">${area.code}</text>`;
    })}
  </svg></competency-radar>`;
}
