// @ts-check
import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

/** How far the interview is: one segment a stage. @param {import('../../contract').Session} session */
export function stageRail(session) {
  const stages = session.stages.filter((stage) => stage.state !== 'skipped');
  const now = session.stage ? stages.findIndex((stage) => stage.name === session.stage?.name) : stages.findIndex((stage) => stage.state === 'ahead');
  return html`<ol class="rail" aria-label="${t('room.progress', { answered: session.answered, total: session.total })}">${stages.map((stage, i) => html`<li
      class="${stage.state === 'answered' ? 'done' : i === now ? 'now' : ''}" title="${stage.title}" ${i === now ? html`aria-current="step"` : ''}><span class="visually-hidden">${stage.title}: ${t(`stage.${i === now ? 'now' : stage.state}`)}</span></li>`)}</ol>`;
}
