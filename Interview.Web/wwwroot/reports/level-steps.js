// @ts-check
import { decimal } from '../lib/format.js';
import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

/** One of five anchored levels, said and drawn; none when it was not assessed. @param {number | null} level */
export function levelSteps(level) {
  return level === null
    ? html`<span class="faint">${t('report.none')}</span>`
    : html`<span class="level"><span class="visually-hidden">${t('report.level', { level: decimal(level) })}</span><span class="steps" aria-hidden="true">${[1, 2, 3, 4, 5].map((n) => html`<i class="${n <= Math.round(level) ? 'on' : ''}"></i>`)}</span><b aria-hidden="true">${decimal(level)}</b></span>`;
}
