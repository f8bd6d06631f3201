// @ts-check
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';

/** @typedef {import('../../contract').Question} Question */

/** Why this question: the line of the résumé, or the candidate's own words, that it rests on. @param {Question} question */
export function grounding(question) {
  if (question.grounding.length === 0 && question.kind === 'template') {
    return html``;
  }

  return html`<details class="why" data-key="why-${question.id}"><summary>${icon('why')}<span>${t('room.why')}</span></summary>
    <div class="stack">${question.grounding.map((g) => html`<figure>
      <figcaption class="faint">${g.source === 'resume' ? t('room.fromResume') : t('room.fromAnswer')}${g.place?.page ? html` · ${t('place.page', { page: g.place.page })}` : ''}</figcaption>
      <blockquote>${g.quote}</blockquote>${g.why && html`<p class="small soft">${g.why}</p>`}</figure>`)}
      ${question.origin === 'fallback' && html`<p class="small soft">${t('room.originFallback')}</p>`}
      ${question.grounding.length === 0 && html`<p class="small soft">${t('room.noGrounding')}</p>`}</div></details>`;
}

/** What was asked and answered so far. @param {import('../../contract').Session} session @param {string | undefined} current */
export function past(session, current) {
  const answered = session.questions.filter((q) => q.id !== current && session.answers.some((a) => a.questionId === q.id && a.status !== 'open'));
  return answered.length > 0 && html`<details class="past" data-key="past"><summary><span>${t('room.past', { count: answered.length })}</span></summary>
    <ol>${answered.map((q) => html`<li class="stack" lang="${session.locale}"><h2>${q.text}</h2><p class="soft small">${session.answers.find((a) => a.questionId === q.id)?.transcript}</p></li>`)}</ol></details>`;
}
