// @ts-check
import { locale } from './i18n.js';

const tag = locale === 'ko' ? 'ko-KR' : 'en-GB';
const day = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric' });
const moment = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });

/** @param {string | null | undefined} iso */
export const date = (iso) => (iso ? day.format(new Date(iso)) : '');
/** @param {string | null | undefined} iso */
export const time = (iso) => (iso ? moment.format(new Date(iso)) : '');
/** @param {number} n */
export const round = (n) => whole.format(n);
/** @param {number} n */
export const decimal = (n) => tenth.format(n);
/** @param {number} n of 1 */
export const percent = (n) => share.format(n);
/** @param {number} seconds */
export const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
