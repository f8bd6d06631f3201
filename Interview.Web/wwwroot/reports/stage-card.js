// @ts-check
import { decimal } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { marked } from './evidence.js';
import { levelSteps } from './level-steps.js';
import { deliveryNotes, strongerVersion, wayOfScoring } from './stage-parts.js';

/**
 * @typedef {import('../../contract').StageReport} Stage @typedef {import('../../contract').Grade} Grade @typedef {import('../lib/html.js').Html} Html
 * @typedef {{ resumeId?: string | null, atGrade?: (stage: Stage, grade: Grade) => Html | false, atEnd?: (stage: Stage) => Html | false }} Frame what the page around adds to a stage
 */

/** One question of the report: own words with the evidence marked beside each grade, then what to make of it. @param {Stage} stage @param {string} locale @param {boolean} open @param {Frame} [frame] */
export function stageCard(stage, locale, open, frame = {}) {
  const levels = stage.grades.map((grade) => grade.level).filter((level) => level !== null);
  const mean = levels.reduce((a, b) => a + b, 0) / levels.length;
  const needsPerson = stage.needsPerson || stage.grades.some((grade) => grade.needsPerson);
  return html`<stage-card><details class="card stage" data-key="stage-${stage.name}" ${flag('open', open)}>
    <summary><span class="what"><strong>${stage.title}</strong><span class="small soft" lang="${locale}">${stage.question}</span></span>
      <span class="row">${needsPerson && html`<span class="tag warm">${icon('person')}${t('report.needsPerson')}</span>`}${levels.length > 0 ? html`<span class="tag ${mean >= 3 ? 'good' : ''}">${t('report.levelMean', { level: decimal(mean) })}</span>` : html`<span class="tag">${t('report.none')}</span>`}</span></summary>
    <div class="inside" lang="${locale}">
      <div class="words-and-grades">
        ${stage.transcript ? ownWords(stage, stage.transcript) : html`<p class="own soft">${t('report.nothingSaid')}</p>`}
        ${stage.grades.length > 0 && html`<ol class="grades">${stage.grades.map((grade, i) => gradeOf(stage, grade, i, frame))}</ol>`}
      </div>
      ${(stage.strengths.length > 0 || stage.advice.length > 0) && html`<div class="pair">
        ${stage.strengths.length > 0 && html`<div class="said-well"><h3>${icon('check')}${t('report.strengths')}</h3><ul>${stage.strengths.map((s, i) => html`<li>${s} ${criterion(stage, stage.strengthsFrom[i])}</li>`)}</ul></div>`}
        ${stage.advice.length > 0 && html`<div class="to-try"><h3>${icon('arrow')}${t('report.advice')}</h3><p>${stage.advice[0]} ${criterion(stage, stage.adviceFrom)}</p></div>`}</div>`}
      ${strongerVersion(stage, frame.resumeId)}
      ${deliveryNotes(stage)}
      <footer class="stage-foot">${wayOfScoring(stage)}${frame.atEnd?.(stage)}</footer>
    </div></details></stage-card>`;
}

/** @param {Stage} stage @param {string} transcript */
function ownWords(stage, transcript) {
  const seen = new Set();
  return html`<blockquote class="own"><p class="faint">${t('report.yourWords')}</p><p class="said">${marked(transcript, stage.grades.map((grade) => grade.evidence)).map((piece) => {
    if (piece.grades.length === 0) {
      return piece.text;
    }

    // The first piece of a grade is where its number leads.
    const first = piece.grades.filter((n) => !seen.has(n) && seen.add(n));
    return html`<mark data-cites="${piece.grades.join(' ')}">${piece.text}${piece.grades.map((n) => html`<sup><a href="#" data-to="[data-grade='${n}']" ${first.includes(n) ? html`data-first="${n}"` : ''} aria-label="${t('report.toGrade', { number: n + 1, title: stage.grades[n].title })}">${n + 1}</a></sup>`)}</mark>`;
  })}</p></blockquote>`;
}

/** @param {Stage} stage @param {Grade} grade @param {number} i @param {Frame} frame */
function gradeOf(stage, grade, i, frame) {
  const cited = stage.transcript !== null && marked(stage.transcript, [grade.evidence]).some((piece) => piece.grades.length > 0);
  return html`<li data-grade="${i}" tabindex="-1">
    <div class="spread"><h3>${cited ? html`<a class="index" href="#" data-to="[data-first='${i}']" aria-label="${t('report.toWords', { number: i + 1 })}">${i + 1}</a>` : html`<span class="index">${i + 1}</span>`}${grade.title}</h3>${levelSteps(grade.level)}</div>
    ${grade.needsPerson && html`<p class="tag warm">${icon('person')}${t('report.needsPerson')}</p>`}
    <p>${grade.reason}</p>
    ${grade.anchor && grade.level !== null && html`<p class="small soft"><b>${t('report.anchor', { level: grade.level })}</b> ${grade.anchor}</p>`}
    ${grade.nextAnchor && grade.level !== null && html`<p class="small next"><b>${t('report.next', { level: grade.level + 1 })}</b> ${grade.nextAnchor}</p>`}
    ${frame.atGrade?.(stage, grade)}</li>`;
}

/** The criterion a sentence comes from, leading to its grade. @param {Stage} stage @param {string | null | undefined} code */
function criterion(stage, code) {
  const at = stage.grades.findIndex((grade) => grade.criterion === code);
  return at >= 0 && html`<a class="from" href="#" data-to="[data-grade='${at}']">${stage.grades[at].title}</a>`;
}
