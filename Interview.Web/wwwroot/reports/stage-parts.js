// @ts-check
import { decimal, percent } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { known, t } from '../lib/i18n.js';
import { hash } from './hashes.js';

/** @typedef {import('../../contract').StageReport} Stage */

/** The same answer, stronger: every sentence with where it comes from. @param {Stage} stage @param {string | null} [resumeId] */
export function strongerVersion(stage, resumeId) {
  if (!stage.stronger) {
    return stage.notStronger && html`<section class="stronger"><h3>${icon('spark')}${t('stronger.title')}</h3><p class="soft">${stage.notStronger}</p></section>`;
  }

  return html`<section class="stronger"><h3>${icon('spark')}${t('stronger.title')}</h3><p class="faint">${t('stronger.text')}</p>
    <ol>${stage.stronger.sentences.map((sentence) => html`<li class="${sentence.source}"><span class="role">${known(`part.${sentence.part}`) ?? sentence.part}</span><p>${sentence.text} ${sourceOf(sentence, resumeId)}</p></li>`)}</ol>
    ${stage.stronger.missing && html`<p class="missing">${icon('pencil')}<span>${stage.stronger.missing}</span></p>`}</section>`;
}

/** @param {import('../../contract').StrongerSentence} sentence @param {string | null} [resumeId] */
function sourceOf({ source, place }, resumeId) {
  if (source === 'answer') {
    return html`<span class="source">${t('stronger.answer')}</span>`;
  }

  const words = place?.page && place.line ? t('stronger.resumeAt', { page: place.page, line: place.line }) : t('stronger.resume');
  return resumeId
    ? html`<a class="source" href="/resumes/profile?id=${resumeId}${place?.page && place.line ? `&line=${place.page}.${place.line}` : ''}">${words}</a>`
    : html`<span class="source">${words}</span>`;
}

/** How it was said: beside the scores, never in them. @param {Stage} stage */
export function deliveryNotes(stage) {
  return stage.delivery.length > 0 && html`<section class="delivery"><h3>${icon('sound')}${t('delivery.title')} <span class="tag">${t('delivery.notScored')}</span></h3>
    <dl>${stage.delivery.map((d) => html`<div><dt>${known(`delivery.${d.measure}`) ?? d.measure}</dt><dd>${d.value !== null && html`<b>${known(`unit.${d.unit}`, { value: decimal(d.value) }) ?? `${decimal(d.value)} ${d.unit}`}</b>`}<span class="soft">${d.remark}</span></dd></div>`)}</dl></section>`;
}

/** Who scored it by what: enough to do it again. @param {Stage} stage */
export function wayOfScoring(stage) {
  const how = stage.scoring;
  if (!how) {
    return html`<p class="faint">${t('report.grader', { grader: stage.graderLabel })}</p>`;
  }

  const rules = [...new Set(stage.grades.map((grade) => grade.rule).filter((rule) => rule !== null))];
  return html`<details class="scoring" data-key="scoring-${stage.name}"><summary>${t('report.grader', { grader: stage.graderLabel })}</summary><dl>
    <div><dt>${t('scoring.grader')}</dt><dd>${how.grader}</dd></div>
    ${how.fallbackReason && html`<div><dt>${t('scoring.fallback')}</dt><dd>${known(`fallback.${how.fallbackReason}`) ?? how.fallbackReason}</dd></div>`}
    <div><dt>${t('scoring.judgements')}</dt><dd>${how.judgements}${how.agreement !== null && ` · ${t('scoring.agreement', { share: percent(how.agreement) })}`}</dd></div>
    ${rules.length > 0 && html`<div><dt>${t('scoring.rules')}</dt><dd>${rules.map((rule) => html`<code>${rule}</code> `)}</dd></div>`}
    <div><dt>${t('scoring.rubric')}</dt><dd>${hash(how.rubricHash)}</dd></div>
    ${how.promptHash && html`<div><dt>${t('scoring.prompt')}</dt><dd>${hash(how.promptHash)}</dd></div>`}</dl></details>`;
}
