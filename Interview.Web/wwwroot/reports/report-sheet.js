// @ts-check
import { percent, round } from '../lib/format.js';
import { html } from '../lib/html.js';
import { known, t } from '../lib/i18n.js';
import { competencyRadar } from './competency-radar.js';
import { withHashes } from './hashes.js';
import { levelSteps } from './level-steps.js';
import { stageCard } from './stage-card.js';

/** @typedef {import('../../contract').Report} Report @typedef {import('./stage-card.js').Frame} Frame */

/** The report itself, for whoever reads it: candidate, reviewer, or somebody with a link. @param {Omit<Report, 'interviewId' | 'status' | 'failure' | 'practice'>} report @param {Frame} [frame] */
export function reportSheet(report, frame = {}) {
  const { total } = report;
  return html`
    <section class="verdict card" aria-labelledby="total">
      <div class="stack"><h2 id="total">${t('report.total')}</h2>
        ${total.score === null ? html`<p class="lead">${t('report.noTotal')}</p>` : html`<p class="figure"><strong>${round(total.score)}</strong><span>/ 100</span></p>
          <p class="row">${total.band && html`<span class="tag good">${total.band}</span>`}<span class="tag">${t('report.confidence', { share: percent(total.confidence) })}</span></p>`}
        <p class="faint">${t('report.assessed', { assessed: total.assessed, of: total.of })}</p></div>
      <ul class="summary stack" lang="${report.locale}">${report.summary.map((line) => html`<li>${line}</li>`)}</ul>
    </section>
    <section class="stack-l" aria-labelledby="areas"><h2 id="areas">${t('report.areas')}</h2>
      <div class="areas">${competencyRadar(report.areas)}${areaTable(report)}</div></section>
    <section class="stack" aria-labelledby="stages"><div class="spread"><h2 id="stages">${t('report.stages')}</h2><p class="legend small soft"><mark>${t('report.legendMark')}</mark> ${t('report.legend')}</p></div>
      ${report.stages.map((stage, i) => stageCard(stage, report.locale, i === 0, frame))}</section>
    ${report.notAssessed.length > 0 && html`<section class="stack" aria-labelledby="open"><h2 id="open">${t('report.notAssessed')}</h2><p class="soft">${t('report.notAssessedText')}</p>
      <ul class="lines" lang="${report.locale}">${report.notAssessed.map((n) => html`<li><strong>${n.title}</strong><span class="soft">${n.reason}</span></li>`)}</ul></section>`}
    ${report.claims.length > 0 && html`<section class="stack" aria-labelledby="claims"><h2 id="claims">${t('report.claims')}</h2><p class="soft">${t('report.claimsText')}</p>
      <ul class="claims" lang="${report.locale}">${report.claims.map((claim) => claimLine(claim, report, frame))}</ul></section>`}
    <details class="card how" data-key="how"><summary><strong>${t('report.how')}</strong></summary>
      <div class="stack"><p>${t('report.howText')}</p><p class="small soft">${t('report.howCaution')}</p>
        <dl>${Object.entries(report.madeBy ?? {}).map(([what, who]) => html`<div><dt>${known(`madeBy.${what}`) ?? what}</dt><dd>${withHashes(who)}</dd></div>`)}</dl></div></details>`;
}

/** @param {Pick<Report, 'areas' | 'locale'> & { total: Pick<import('../../contract').Total, 'weightsShared'> }} report */
export function areaTable({ areas, total, locale }) {
  return html`<div class="stack"><table class="area-table" lang="${locale}"><caption class="visually-hidden">${t('report.areas')}</caption><thead><tr><th scope="col">${t('report.area')}</th><th scope="col" class="number weight">${t('report.weight')}</th><th scope="col" class="number">${t('report.sureness')}</th><th scope="col" class="number">${t('report.score')}</th></tr></thead>
    <tbody>${areas.map((area) => html`<tr><th scope="row"><span class="code" aria-hidden="true">${area.code}</span>${area.title}</th>
      <td class="number soft weight">${area.weight}%${area.weightsShared && html`<span aria-hidden="true">*</span>`}</td><td class="number soft">${percent(area.confidence)}</td>
      <td class="number">${area.score === null ? html`<span class="faint">${t('report.none')}</span>` : html`<strong>${round(area.score)}</strong>${area.band && html`<span class="band">${area.band}</span>`}`}</td></tr>
      ${area.criteria.length > 0 && html`<tr class="detail"><td colspan="4"><ul class="criteria">${area.criteria.map((c) => html`<li><span>${c.title}</span>${levelSteps(c.level)}</li>`)}</ul></td></tr>`}`)}</tbody></table>
    ${(total.weightsShared || areas.some((area) => area.weightsShared)) && html`<p class="faint">${t('report.weightsShared')}</p>`}</div>`;
}

/** @param {import('../../contract').ReportClaim} claim @param {Pick<Report, 'stages'>} report @param {Frame} frame */
function claimLine(claim, { stages }, { resumeId }) {
  const place = claim.place?.page && claim.place.line ? claim.place : null;
  const proofs = claim.askedIn.map((proof) => ({ title: stages.find((stage) => stage.name === proof.stage)?.title ?? proof.stage, quotes: proof.evidence.map((e) => e.quote) }));
  return html`<li><div class="spread"><p>${resumeId && place ? html`<a class="plain" href="/resumes/profile?id=${resumeId}&line=${place.page}.${place.line}">${claim.text}</a>` : claim.text}</p>
      <span class="tag ${claim.state === 'supported' ? 'good' : claim.state === 'contradicted' ? 'bad' : ''}">${t(`claim.${claim.state}`)}</span></div>
    ${proofs.map((proof) => html`<p class="small soft proof"><b>${proof.title}</b> ${proof.quotes.length > 0 ? proof.quotes.map((quote) => html`<q>${quote}</q> `) : t('claim.leftOpen')}</p>`)}</li>`;
}
