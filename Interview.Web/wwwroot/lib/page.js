// @ts-check
import './site-header.js';
import './site-footer.js';
import { html } from './html.js';
import { icon } from './icon.js';
import { t } from './i18n.js';

/** @param {string} words */
export function title(words) {
  document.title = words ? `${words} · Interview` : 'Interview';
}

/** The id in the address (?id=…). */
export const idInAddress = () => new URLSearchParams(location.search).get('id') ?? '';

/** Shown instead of a page that could not be fetched. @param {string} sentence @param {{ again?: boolean, back?: string }} [ways] */
export const trouble = (sentence, { again = true, back = '/interviews' } = {}) => html`
  <div class="card empty" role="alert">${icon('alert')}<h1>${t('trouble.title')}</h1><p>${sentence}</p>
    <div class="row">${again && html`<button class="button primary" data-do="reload">${t('common.again')}</button>`}<a class="button" href="${back}">${t('common.back')}</a></div></div>`;

export const loading = html`<div class="skeleton" role="status"><span class="visually-hidden">${t('common.loading')}</span><i></i><i></i><i></i></div>`;
