// @ts-check
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';

const digits = /([0-9a-f]{32,64})/;

/** A hash, short, with the whole of it to copy; the page's copy() does it. @param {string} whole */
export const hash = (whole) => html`<span class="hash"><code>${whole.slice(0, 10)}</code><button type="button" class="icon-button no-print" data-do="copy" data-text="${whole}" aria-label="${t('report.copy', { what: whole.slice(0, 10) })}">${icon('copy')}</button></span>`;

/** Words in which hashes may stand. @param {string} text */
export const withHashes = (text) => text.split(digits).map((piece) => (digits.test(piece) ? hash(piece) : piece));
