// @ts-check
import { html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import './cancel-reading.js';

const order = /** @type {const} */ (['uploaded', 'reading', 'understanding', 'indexing', 'ready']);

/**
 * The steps of a reading, and a way to stop it while it runs.
 * @param {import('../../contract').ResumeStatus} status
 * @param {string} id the résumé's
 */
export function steps(status, id) {
  if (status === 'failed' || status === 'cancelled') {
    return html`<ol class="steps" aria-label="${t('resumes.progress')}"><li class="done">${icon('check')}<span>${t('resumes.step.uploaded')}</span></li><li class="${status}">${icon('alert')}<span>${t(`resumes.step.${status}`)}</span></li></ol>`;
  }

  const at = order.indexOf(status);
  return html`<div class="spread"><ol class="steps" aria-label="${t('resumes.progress')}">${order.map((step, i) => {
    const state = i < at || status === 'ready' ? 'done' : i === at ? 'now' : 'ahead';
    return html`<li class="${state}" ${state === 'now' ? html`aria-current="step"` : ''}>${state === 'now' ? working : icon('check')}<span>${t(`resumes.step.${step}`)}</span></li>`;
  })}</ol>${status !== 'ready' && html`<cancel-reading data-id="${id}"></cancel-reading>`}</div>`;
}
