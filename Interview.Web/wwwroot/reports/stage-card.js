// @ts-check
import { decimal } from '../lib/format.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { marked } from './evidence.js';
import { levelSteps } from './level-steps.js';

/** One question of the report: own words with the evidence marked, then each grade with its anchor and what the next level asks for. @param {import('../../contract').StageReport} stage @param {string} locale @param {boolean} open */
export function stageCard(stage, locale, open) {
  const levels = stage.grades.map((grade) => grade.level).filter((level) => level !== null);
  return html`<stage-card><details class="card stage" data-key="stage-${stage.name}" ${flag('open', open)}>
    <summary><span class="what"><strong>${stage.title}</strong><span class="small soft" lang="${locale}">${stage.question}</span></span>
      ${levels.length > 0 ? html`<span class="tag good">${t('report.levelMean', { level: decimal(levels.reduce((a, b) => a + b, 0) / levels.length) })}</span>` : html`<span class="tag">${t('report.none')}</span>`}</summary>
    <div class="inside" lang="${locale}">
      ${stage.transcript && html`<blockquote class="own"><p class="faint">${t('report.yourWords')}</p><p>${marked(stage.transcript, stage.grades.map((grade) => grade.evidence)).map((piece) =>
        piece.grades.length > 0 ? html`<mark>${piece.text}${piece.grades.map((n) => html`<sup>${n + 1}</sup>`)}</mark>` : piece.text)}</p></blockquote>`}
      ${stage.grades.length > 0 && html`<ol class="grades">${stage.grades.map((grade, i) => html`<li>
        <div class="spread"><h3><span class="index">${i + 1}</span>${grade.title}</h3>${levelSteps(grade.level)}</div>
        ${grade.reason && html`<p>${grade.reason}</p>`}
        ${grade.anchor && html`<p class="small soft"><b>${t('report.anchor')}</b> ${grade.anchor}</p>`}
        ${grade.nextAnchor && html`<p class="small next"><b>${t('report.next')}</b> ${grade.nextAnchor}</p>`}</li>`)}</ol>`}
      ${(stage.strengths.length > 0 || stage.advice.length > 0) && html`<div class="pair">
        ${stage.strengths.length > 0 && html`<div class="said-well"><h3>${icon('check')}${t('report.strengths')}</h3><ul>${stage.strengths.map((s) => html`<li>${s}</li>`)}</ul></div>`}
        ${stage.advice.length > 0 && html`<div class="to-try"><h3>${icon('arrow')}${t('report.advice')}</h3><ul>${stage.advice.map((s) => html`<li>${s}</li>`)}</ul></div>`}</div>`}
      ${stage.delivery.length > 0 && html`<ul class="lines small">${stage.delivery.map((d) => html`<li><span>${known(`delivery.${d.measure}`) ?? d.measure}</span><span class="soft">${d.value !== null && html`${known(`unit.${d.unit}`, { value: decimal(d.value) }) ?? `${decimal(d.value)} ${d.unit}`} · `}${d.remark}</span></li>`)}</ul>`}
      ${stage.graderLabel && html`<p class="faint">${t('report.grader', { grader: stage.graderLabel })}</p>`}
    </div></details></stage-card>`;
}
