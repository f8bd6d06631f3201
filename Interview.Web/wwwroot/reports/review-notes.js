// @ts-check
import { date, round, time } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { areaTable } from './report-sheet.js';

/** @typedef {import('../../contract').Review} Review @typedef {import('../../contract').Override} Override */

/** Whether a person stands for the report. Nothing for practice, where nobody needs to. @param {Review | null} review */
export function reviewNotice(review) {
  return review && (review.state === 'signed_off'
    ? html`<p class="notice good" data-key="review">${icon('check')}<span>${t('review.signedBy', { name: review.signedBy ?? '', date: date(review.signedAt) })}</span></p>`
    : html`<p class="notice warm" data-key="review">${icon('person')}<span><strong>${t('review.waiting')}</strong> ${t('review.waitingText')}</span></p>`);
}

/** The scorecard with the levels that a person set, beside the grader's own. @param {Pick<Review, 'total' | 'areas'> | null} review @param {Pick<import('../../contract').Report, 'total' | 'locale'>} report */
export function reviewedScores(review, report) {
  return review?.total && review.areas && html`<section class="stack card reviewed" aria-labelledby="reviewed"><h2 id="reviewed">${t('review.scores')}</h2>
    <p class="figure"><s>${report.total.score === null ? t('report.none') : round(report.total.score)}</s><strong>${review.total.score === null ? t('report.none') : round(review.total.score)}</strong>${review.total.band && html`<span class="tag good">${review.total.band}</span>`}</p>
    ${areaTable({ areas: review.areas, total: review.total, locale: report.locale })}</section>`;
}

/** What people made of one level; the grader's stays above it. @param {readonly Override[]} overrides @param {string} stage @param {string} criterion */
export function overridesAt(overrides, stage, criterion) {
  const here = overrides.filter((o) => o.stage === stage && o.criterion === criterion);
  return here.length > 0 && html`<ul class="overrides">${here.map((o) => html`<li>${icon('person')}<p><b>${level(o.from)} → ${level(o.to)}</b> ${o.reason} <span class="faint">${o.by}, ${time(o.at)}</span>${o.instead && html`<br>${t('review.noEffect', { title: o.instead.title, level: o.instead.level })}`}</p></li>`)}</ul>`;
}

/** @param {number | null} n */
const level = (n) => (n === null ? t('report.none') : t('review.level', { level: n }));
