// @ts-check
import { date } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { roleChoices } from './role-choices.js';

/**
 * @typedef {import('../../contract').Resume} Resume @typedef {import('../../contract').Profile} Profile @typedef {import('../../contract').Entry} Entry @typedef {import('../../contract').Essay} Essay
 * @typedef {import('../../contract').EntrySection} EntrySection @typedef {import('../../contract').ProfilePatch} Patch @typedef {import('./profile-editor.js').Draft} Draft
 * @typedef {import('../../contract').ClaimRecord} ClaimRecord @typedef {import('../../contract').InterviewRow} InterviewRow
 * @typedef {{ selected: string, editing: Map<string, Draft>, doubtful: Set<string>, claims: ClaimRecord[], interviews: Map<string, InterviewRow> }} State
 */

export const entrySections = /** @type {const} */ (['experience', 'projects', 'education', 'activities', 'awards', 'certifications', 'languages']);

const lines = /** @type {const} */ ({
  'header.name': { member: 'name', max: 100 },
  'header.targetCompany': { member: 'targetCompany', max: 120 },
  'contact.email': { member: 'email', max: 254 },
  'contact.phone': { member: 'phone', max: 40 },
});

/** @typedef {keyof typeof lines} LineField */

const nothing = { selected: '', editing: new Map(), doubtful: new Set(), claims: [], interviews: new Map() };

/** The profile in words: how each part of it is shown, what an editor of it begins with, and what a request says to change it. */
export class ProfileText {
  /** @param {Resume} resume @param {State} [state] */
  constructor(resume, state = nothing) {
    this.resume = resume;
    this.profile = /** @type {Profile} */ (resume.profile);
    this.state = state;
  }

  notes() {
    // That no role was found, or several, is said where one is asked for.
    const notes = this.resume.notes.filter((note) => note.code !== 'resume.no_target_role' && note.code !== 'resume.several_target_roles');
    return notes.length > 0 && html`<details class="notes" open data-key="notes"><summary>${icon('alert')}<strong>${t('profile.notes', { count: notes.length })}</strong></summary>
      <ul>${notes.map((note) => html`<li>${note.message}${note.pages && note.pages.length > 0 && html` <span class="faint">${t('place.pages', { pages: note.pages.join(', ') })}</span>`}${note.code === 'resume.other_name' && html` <button class="link" data-do="agree" data-id="header.name">${t('profile.mine')}</button>`}</li>`)}</ul></details>`;
  }

  all() {
    const empty = entrySections.filter((section) => this.profile[section].length === 0);
    return html`
      ${this.#target()}
      <section class="card facts" data-key="about" aria-label="${t('profile.about')}">${/** @type {LineField[]} */ (['header.name', 'contact.email', 'contact.phone']).map((field) => this.#fact(field, this.#line(field)))}</section>
      ${this.#block('summary', this.profile.summary && html`<p>${this.#said('summary', this.profile.summary)}</p>`)}
      ${this.#block('skills', this.profile.skills.length > 0 && html`<ul class="skills">${this.profile.skills.map((skill, i) => html`<li>${this.#said(`skills[${i}]`, skill)}</li>`)}</ul>`)}
      ${entrySections.filter((section) => !empty.includes(section)).map((section) => this.#section(section))}
      ${this.profile.essays.length > 0 && this.#essays()}
      ${this.#missing(empty)}
      ${this.#removed()}
      ${this.#ledger()}
      ${this.#passages()}`;
  }

  /** Role and company: what questions are prepared for. */
  #target() {
    const { targetRole, targetRoleSource, roles } = this.resume;
    const undecided = !this.#corrected('header.targetRole') && (targetRole === null || roles.length > 1);
    return html`<section class="card facts target" data-key="target" aria-label="${t('resumes.roleTitle')}">
      ${undecided && !this.state.editing.has('header.targetRole')
        ? html`<form class="stack ask-role" data-key="ask-role" data-submit="chooseRole">${roleChoices(roles, targetRole, { id: 'ask-role', legend: t('new.roleAsk'), hint: roles.length > 1 ? t('role.several') : t('role.none') })}<div class="row"><button class="button primary">${t('role.choose')}</button></div></form>`
        : this.#fact('header.targetRole', targetRole, targetRoleSource && html`<span class="faint">${t(`role.source.${targetRoleSource}`)}</span>`)}
      ${this.#fact('header.targetCompany', this.#line('header.targetCompany'))}</section>`;
  }

  /** @param {string} field @param {string | null} value @param {unknown} [about] */
  #fact(field, value, about = '') {
    const label = t(/** @type {import('../lib/i18n.js').Key} */ (`field.${field}`));
    return html`<div class="fact" data-key="${field}">${this.state.editing.has(field) ? editor(field) : html`
      <span class="label">${label}</span><div class="value">${value ? this.#said(field, value) : html`<span class="faint">${t('profile.nothing')}</span>`}${about}${this.#marks(field)}</div>${pencil(field, label)}`}</div>`;
  }

  /** @param {'summary' | 'skills'} field @param {unknown} content */
  #block(field, content) {
    const label = t(`profile.${field}`);
    return (content || this.state.editing.has(field) || this.#corrected(field)) && html`<section class="part" data-key="${field}" aria-labelledby="part-${field}">
      <div class="part-head"><h2 id="part-${field}">${label}</h2>${this.#marks(field)}${!this.state.editing.has(field) && pencil(field, label)}</div>
      ${this.state.editing.has(field) ? editor(field) : content || html`<p class="faint">${t('profile.nothing')}</p>`}</section>`;
  }

  /** @param {EntrySection} section */
  #section(section) {
    return html`<section class="part" data-key="${section}" aria-labelledby="part-${section}">
      <div class="part-head"><h2 id="part-${section}">${t(`profile.${section}`)}</h2>${this.#adder(section)}</div>
      <ul class="entries">${this.profile[section].map((entry, i) => html`<li data-key="${entry.id}" class="${this.#state(`${section}[${i}]`)}">${this.state.editing.has(entry.id) ? editor(entry.id) : this.#entry(entry, `${section}[${i}]`)}</li>`)}
        ${this.#fresh(section)}</ul></section>`;
  }

  /** @param {Entry} entry @param {string} path */
  #entry(entry, path) {
    const about = /** @type {const} */ (['organisation', 'role', 'period']).filter((part) => entry[part] && entry[part] !== entry.title);
    return html`<div class="entry-head"><div class="entry-name"><h3>${this.#said(`${path}.title`, entry.title || entry.organisation || entry.role || t('profile.untitled'))}</h3>
        ${about.length > 0 && html`<p class="small soft about">${about.map((part) => html`<span>${this.#said(`${path}.${part}`, entry[part])}</span>`)}</p>`}${this.#entryMarks(entry, path)}</div>
      ${pencil(entry.id, entry.title)}</div>
      ${entry.claims.length > 0 && html`<ul class="claims">${entry.claims.map((claim, i) => html`<li>${this.#said(`${path}.claims[${i}]`, claim)}${this.#fate(claim)}</li>`)}</ul>`}`;
  }

  #essays() {
    return html`<section class="part" data-key="essays" aria-labelledby="part-essays"><div class="part-head"><h2 id="part-essays">${t('profile.essays')}</h2>${this.#adder('essays')}</div>
      <ul class="entries">${this.profile.essays.map((essay, i) => html`<li data-key="${essay.id}" class="${this.#state(`essays[${i}]`)}">${this.state.editing.has(essay.id) ? editor(essay.id) : html`
        <div class="entry-head"><div class="entry-name"><h3>${this.#said(`essays[${i}].question`, essay.question || t('profile.untitled'))}</h3>${this.#entryMarks(essay, `essays[${i}]`)}</div>${pencil(essay.id, essay.question || t('profile.essays'))}</div>
        <p class="answer">${this.#said(`essays[${i}].answer`, essay.answer)}</p>`}</li>`)}${this.#fresh('essays')}</ul></section>`;
  }

  /** What the résumé does not hold, and may be added. @param {EntrySection[]} empty */
  #missing(empty) {
    const sections = [...empty, ...(this.profile.essays.length === 0 ? /** @type {const} */ (['essays']) : [])];
    const texts = /** @type {const} */ (['summary', 'skills']).filter((field) => !this.profile[field]?.length && !this.state.editing.has(field) && !this.#corrected(field));
    return sections.length + texts.length > 0 && html`<section class="part" data-key="missing" aria-labelledby="part-missing"><div class="part-head"><h2 id="part-missing">${t('profile.missing')}</h2></div>
      <div class="row adders">${texts.map((field) => html`<button class="button quiet" data-do="edit" data-id="${field}">${icon('plus')}${t(`profile.${field}`)}</button>`)}${sections.map((section) => this.#adder(section, t(`profile.${section}`)))}</div><ul class="entries">${sections.map((section) => this.#fresh(section))}</ul></section>`;
  }

  /** @param {EntrySection | 'essays'} section @param {string} [words] */
  #adder(section, words = t('profile.add')) {
    return html`<button class="button quiet" data-do="edit" data-id="new-${section}" ${words === t('profile.add') ? html`aria-label="${t('profile.addTo', { section: t(`profile.${section}`) })}"` : ''}>${icon('plus')}${words}</button>`;
  }

  /** @param {EntrySection | 'essays'} section */
  #fresh(section) {
    return this.state.editing.has(`new-${section}`) && html`<li data-key="new-${section}">${editor(`new-${section}`)}</li>`;
  }

  #removed() {
    const { removed } = this.resume;
    return removed.length > 0 && html`<details class="part quiet" data-key="removed"><summary>${t('profile.removedCount', { count: removed.length })}</summary>
      <ul class="entries">${removed.map((entry) => html`<li class="spread"><span class="soft">${t(/** @type {import('../lib/i18n.js').Key} */ (`profile.${entry.section}`))} · ${entry.title || t('profile.untitled')}</span><button class="button quiet" data-do="undo" data-id="${entry.id}">${t('profile.restore')}</button></li>`)}</ul></details>`;
  }

  /** What came of a claim, beside it; of most nothing has yet. @param {string} text */
  #fate(text) {
    const record = this.state.claims.find((claim) => claim.text === text.trim());
    return record && record.state !== 'untouched' ? html` <span class="tag ${fates[record.state]}">${t(`ledger.${record.state}`)}</span>` : html``;
  }

  /** Every claim with what interviews made of it. */
  #ledger() {
    const { claims } = this.state;
    const asked = claims.filter((claim) => claim.state !== 'untouched');
    return claims.length > 0 && html`<details class="part quiet" data-key="ledger"><summary>${t('ledger.title')} <span class="faint">${t('ledger.count', { asked: asked.length, all: claims.length })}</span></summary>
      <ul class="entries ledger">${[...asked, ...claims.filter((claim) => claim.state === 'untouched')].map((claim) => html`<li>
        <button class="said" data-field="line:${claim.place.page}.${claim.place.line}" data-do="select">${claim.text}</button>
        <p class="row"><span class="tag ${fates[claim.state]}">${t(`ledger.${claim.state}`)}</span>${[...new Set(claim.askedIn.map((asked) => asked.interviewId))].map((id) => this.#interview(id))}</p></li>`)}</ul></details>`;
  }

  /** @param {string} id */
  #interview(id) {
    const interview = this.state.interviews.get(id);
    return interview ? html`<a class="small" href="/${interview.status === 'completed' ? 'reports' : 'room'}?id=${id}">${t('ledger.interview', { date: date(interview.createdAt) })}</a>` : html``;
  }

  #passages() {
    const { passages } = this.resume;
    return passages.length > 0 && html`<details class="part quiet" data-key="passages"><summary>${t('resumes.passages')} <span class="faint">${t('resumes.passagesCount', { count: passages.length })}</span></summary>
      <ol class="entries">${passages.map((passage) => html`<li class="stack"><button class="said small" data-field="line:${passage.place?.page}.${passage.place?.line}" data-do="select">${passage.text}</button></li>`)}</ol></details>`;
  }

  /** A value that shows where it stands. @param {string} field @param {string | null} value */
  #said(field, value) {
    return html`<button class="said ${this.#state(field)}" data-field="${field}" data-do="select" aria-pressed="${String(this.state.selected === field)}">${value}</button>`;
  }

  /** @param {string} field */
  #state(field) {
    return `${this.state.selected === field ? 'lit' : ''} ${this.state.doubtful.has(field) ? 'doubtful' : ''}`.trim();
  }

  /** @param {string} field */
  #marks(field) {
    if (this.state.editing.has(field)) {
      return html``;
    }

    return this.#corrected(field) ? corrected(field, this.#isAgreed(field)) : this.#isDoubtful(field) ? look(field) : html``;
  }

  /** @param {Entry | Essay} held @param {string} path */
  #entryMarks(held, path) {
    return held.correction === 'added' ? html`<span class="marks"><span class="tag good">${t('profile.added')}</span></span>` : held.correction ? corrected(held.id, agrees(held)) : this.#isDoubtful(path) ? look(held.id) : html``;
  }

  /** @param {string} path */
  #isDoubtful(path) {
    return [...this.state.doubtful].some((field) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`));
  }

  /** @param {string} field */
  #corrected(field) {
    return this.resume.corrected.find((corrected) => corrected.field === field);
  }

  /** @param {string} field */
  #isAgreed(field) {
    const value = this.value(field);
    return this.#corrected(field)?.read.join('\n') === (Array.isArray(value) ? value.join('\n') : value);
  }

  /** @param {LineField} field @returns {string | null} */
  #line(field) {
    const { header, contact } = this.profile;
    return { 'header.name': header.name, 'header.targetCompany': header.targetCompany, 'contact.email': contact.email, 'contact.phone': contact.phone }[field];
  }

  /** @param {string} id @returns {{ section: EntrySection | 'essays', held: Entry | Essay } | undefined} */
  #held(id) {
    for (const section of [...entrySections, /** @type {const} */ ('essays')]) {
      const held = this.profile[section].find((entry) => entry.id === id);
      if (held) {
        return { section, held };
      }
    }

    return undefined;
  }

  /** What an editor of this begins with. @param {string} id @returns {Draft | undefined} */
  draft(id) {
    const read = this.#corrected(id)?.read.join(', ');
    if (id in lines) {
      const field = /** @type {LineField} */ (id);
      return { kind: 'line', label: t(`field.${field}`), value: this.#line(field) ?? '', max: lines[field].max, read };
    }

    switch (id) {
      case 'header.targetRole':
        return { kind: 'role', label: t('field.header.targetRole'), value: this.resume.targetRole, roles: this.resume.roles, read };
      case 'summary':
        return { kind: 'text', label: t('profile.summary'), value: this.profile.summary ?? '', max: 4000, read };
      case 'skills':
        return { kind: 'list', label: t('profile.skills'), value: this.profile.skills, read };
      case 'new-essays':
        return { kind: 'essay', label: t('profile.essays'), value: { question: '', answer: '' }, fresh: crypto.randomUUID() };
    }

    const section = entrySections.find((name) => id === `new-${name}`);
    if (section) {
      return { kind: 'entry', label: t(`profile.${section}`), value: { title: '', organisation: '', role: '', period: '', claims: [] }, fresh: crypto.randomUUID() };
    }

    const found = this.#held(id);
    if (!found) {
      return undefined;
    }

    return 'answer' in found.held
      ? { kind: 'essay', label: found.held.question, value: found.held, read: found.held.read?.question }
      : { kind: 'entry', label: found.held.title, value: found.held, read: found.held.read ? [found.held.read.title, found.held.read.organisation, found.held.read.role, found.held.read.period].filter(Boolean).join(' · ') : undefined };
  }

  /** What holds now, as an editor would hand it in. @param {string} id @returns {any} */
  value(id) {
    const draft = this.draft(id);
    return draft?.kind === 'entry' ? { title: draft.value.title, organisation: draft.value.organisation ?? '', role: draft.value.role ?? '', period: draft.value.period ?? '', claims: draft.value.claims }
      : draft?.kind === 'essay' ? { question: draft.value.question, answer: draft.value.answer } : draft?.value ?? undefined;
  }

  /** The request that sets this to what an editor handed in; the key of what is added makes a second try the same addition. @param {string} id @param {any} value @param {string} [key] @returns {Patch} */
  patch(id, value, key = '') {
    if (id in lines) {
      return { [lines[/** @type {LineField} */ (id)].member]: value };
    }

    switch (id) {
      case 'header.targetRole':
        return { targetRole: value };
      case 'summary':
      case 'skills':
        return { [id]: value };
      case 'new-essays':
        return { essays: [{ key, essay: value }] };
    }

    const section = entrySections.find((name) => id === `new-${name}`);
    return section ? { entries: [{ section, key, entry: value }] } : id.startsWith('essays-') ? { essays: [{ id, essay: value }] } : { entries: [{ id, entry: value }] };
  }
}

/** Whether an entry was found right as it was read. @param {Entry | Essay} held */
const agrees = ({ read, ...held }) => read !== null && Object.entries(read).every(([part, value]) => JSON.stringify(value) === JSON.stringify(/** @type {any} */ (held)[part]));

const fates = { untouched: '', asked: 'warm', supported: 'good', contradicted: 'bad' };

/** @param {string} id */
const editor = (id) => html`<profile-editor id="edit-${id}" data-id="${id}"></profile-editor>`;

/** @param {string} id @param {string} name */
const pencil = (id, name) => html`<button class="icon-button" data-do="edit" data-id="${id}" aria-label="${t('profile.editNamed', { name })}">${icon('pencil')}</button>`;

/** @param {string} id @param {boolean} asRead  it was looked at and found right */
const corrected = (id, asRead) => html`<span class="marks"><span class="tag good">${t(asRead ? 'profile.confirmed' : 'profile.corrected')}</span><button class="link small" data-do="undo" data-id="${id}">${t('profile.asRead')}</button></span>`;

/** @param {string} id */
const look = (id) => html`<span class="marks"><span class="tag ask">${t('profile.look')}</span><button class="link small" data-do="agree" data-id="${id}">${t('profile.agree')}</button></span>`;
