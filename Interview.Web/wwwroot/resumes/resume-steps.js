// @ts-check
import { html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';

const order = /** @type {const} */ (['uploaded', 'reading', 'ready']);

/** @param {import('../../contract').ResumeStatus} status */
export function steps(status) {
  const at = order.indexOf(status === 'failed' ? 'reading' : status);
  return html`<ol class="steps" aria-label="${t('resumes.progress')}">${order.map((step, i) => {
    const state = status === 'failed' && i === 1 ? 'failed' : i < at || status === 'ready' ? 'done' : i === at ? 'now' : 'ahead';
    return html`<li class="${state}" ${state === 'now' ? html`aria-current="step"` : ''}>${state === 'now' ? working : icon(state === 'failed' ? 'alert' : 'check')}<span>${state === 'failed' ? t('resumes.step.failed') : t(`resumes.step.${step}`)}</span></li>`;
  })}</ol>`;
}
