// @ts-check
import { flag, html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { valueOf, View } from '../lib/view.js';
import { chosenRole, meanOwnRole, roleChoices } from './role-choices.js';

/**
 * @typedef {import('../../contract').ReadEntry} ReadEntry @typedef {import('../../contract').ReadEssay} ReadEssay
 * @typedef {{ label: string, read?: string }} About  what is edited, and what was read there when it was corrected before
 * @typedef {About & ({ kind: 'line', value: string, max: number, type?: string } | { kind: 'text', value: string, max: number } | { kind: 'list', value: string[] }
 *   | { kind: 'role', value: string | null, roles: string[] } | { kind: 'entry', value: ReadEntry, fresh?: string } | { kind: 'essay', value: ReadEssay, fresh?: string })} Draft
 */

const listSeparator = /[,\n;]/;

/** One field or entry being set right. What is typed lives here and nowhere else, so nothing the page fetches meanwhile touches it. */
class ProfileEditor extends View {
  /** @type {Draft | undefined} */
  draft;
  /** @type {{ key: string, text: string }[]} */
  claims = [];
  touched = false;
  busy = false;
  wrong = '';

  /** @param {Draft} draft */
  begin(draft) {
    this.draft = draft;
    this.claims = draft.kind === 'entry' ? (draft.value.claims.length > 0 ? draft.value.claims : ['']).map((text) => ({ key: crypto.randomUUID(), text })) : [];
    this.draw();
    const first = /** @type {HTMLElement | null} */ (this.querySelector('input[type=radio]:checked') ?? this.querySelector('input, textarea'));
    first?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  start() {
    this.addEventListener('input', (e) => {
      this.touched = true;
      meanOwnRole(e);
    }, { signal: this.signal });
    this.addEventListener('keydown', (e) => {
      if (e.key === 'Escape' && !this.touched && !e.isComposing) {
        this.cancel();
      } else if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && !e.isComposing) {
        e.preventDefault();
        this.querySelector('form')?.requestSubmit();
      }
    }, { signal: this.signal });
    this.draw();
  }

  markup() {
    const draft = this.draft;
    return draft ? html`<form class="editor stack" data-submit="save" aria-label="${t('profile.editNamed', { name: draft.label })}">
      ${this.#fields(draft)}
      ${draft.read !== undefined && html`<p class="small soft was">${t('profile.was')} <q>${draft.read || t('profile.nothing')}</q></p>`}
      ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
      <div class="row"><button class="button primary" ${flag('disabled', this.busy)}>${t('common.save')}</button>
        <button type="button" class="button quiet" data-do="cancel">${t('common.cancel')}</button>
        ${(draft.kind === 'entry' || draft.kind === 'essay') && !draft.fresh && html`<button type="button" class="button quiet danger end" data-do="drop">${icon('trash')}${t('profile.remove')}</button>`}</div></form>` : html``;
  }

  /** @param {Draft} draft */
  #fields(draft) {
    switch (draft.kind) {
      case 'line':
        return field('value', draft.label, html`<input class="input" id="value-${this.id}" name="value" type="${draft.type ?? 'text'}" value="${draft.value}" maxlength="${draft.max}">`, this.id);
      case 'text':
        return field('value', draft.label, html`<textarea class="input" id="value-${this.id}" name="value" rows="5" maxlength="${draft.max}">${draft.value}</textarea>`, this.id);
      case 'list':
        return field('value', draft.label, html`<textarea class="input" id="value-${this.id}" name="value" rows="4" aria-describedby="hint-${this.id}">${draft.value.join(', ')}</textarea><p class="hint" id="hint-${this.id}">${t('profile.listHint')}</p>`, this.id);
      case 'role':
        return roleChoices(draft.roles, draft.value, { id: `role-${this.id}`, legend: t('new.roleAsk'), hint: draft.roles.length > 1 ? t('role.several') : draft.roles.length === 0 ? t('role.none') : '' });
      case 'entry':
        return this.#entry(draft.value);
      default:
        return html`${field('question', t('profile.question'), html`<input class="input" id="question-${this.id}" name="question" value="${draft.value.question}" maxlength="400">`, this.id)}
          ${field('answer', t('profile.answer'), html`<textarea class="input tall" id="answer-${this.id}" name="answer" rows="8" maxlength="10000" required>${draft.value.answer}</textarea>`, this.id)}`;
    }
  }

  /** @param {ReadEntry} entry */
  #entry(entry) {
    /** @param {string} name @param {string} label @param {string | null} value @param {number} max @param {string} [hint] */
    const input = (name, label, value, max, hint = '') => field(name, label, html`<input class="input" id="${name}-${this.id}" name="${name}" value="${value}" maxlength="${max}" ${flag('required', name === 'title')} placeholder="${hint}">`, this.id);
    return html`${input('title', t('profile.title'), entry.title, 300)}
      <div class="pair">${input('organisation', t('profile.organisation'), entry.organisation, 200)}${input('role', t('profile.role'), entry.role, 200)}</div>
      ${input('period', t('profile.period'), entry.period, 80, t('profile.periodExample'))}
      <fieldset class="claim-fields"><legend class="label">${t('profile.claims')}</legend>
        ${this.claims.map((claim, i) => html`<div class="claim-field" data-key="${claim.key}"><textarea class="input" name="claim" rows="2" maxlength="1000" aria-label="${t('profile.claimNumber', { number: i + 1 })}">${claim.text}</textarea>
          <button type="button" class="icon-button" data-do="dropClaim" data-id="${claim.key}" aria-label="${t('profile.claimRemove', { number: i + 1 })}">${icon('trash')}</button></div>`)}
        <button type="button" class="button quiet" data-do="addClaim">${icon('plus')}${t('profile.claimAdd')}</button></fieldset>`;
  }

  addClaim() {
    this.claims.push({ key: crypto.randomUUID(), text: '' });
    this.touched = true;
    this.draw();
    /** @type {HTMLElement | undefined} */ ([...this.querySelectorAll('textarea')].at(-1))?.focus();
  }

  /** @param {Element} source */
  dropClaim(source) {
    const at = this.claims.findIndex((claim) => claim.key === source.getAttribute('data-id'));
    this.claims.splice(at, 1);
    this.touched = true;
    this.draw();
    const left = this.querySelectorAll('textarea');
    /** @type {HTMLElement | null} */ (left[Math.min(at, left.length - 1)] ?? this.querySelector('[data-do=addClaim]'))?.focus();
  }

  /** @param {Element} form */
  save(form) {
    if (this.busy || !this.draft) {
      return;
    }

    this.busy = true;
    this.wrong = '';
    this.draw();
    this.dispatchEvent(new CustomEvent('save', { bubbles: true, detail: this.#typed(form, this.draft.kind) }));
  }

  /** @param {Element} form @param {Draft['kind']} kind */
  #typed(form, kind) {
    const lines = (/** @type {string} */ name) => valueOf(form, name).replace(/\s+/g, ' ');
    switch (kind) {
      case 'role':
        return chosenRole(form);
      case 'list':
        return [...new Set(valueOf(form, 'value').split(listSeparator).map((word) => word.trim()).filter(Boolean))];
      case 'entry':
        return {
          title: lines('title'), organisation: lines('organisation'), role: lines('role'), period: lines('period'),
          claims: new FormData(/** @type {HTMLFormElement} */ (form)).getAll('claim').map((claim) => String(claim).replace(/\s+/g, ' ').trim()).filter(Boolean),
        };
      case 'essay':
        return { question: lines('question'), answer: valueOf(form, 'answer').replace(/\r\n?/g, '\n') };
      case 'text':
        return valueOf(form, 'value').replace(/\r\n?/g, '\n');
      default:
        return lines('value');
    }
  }

  /** It was not taken: what was typed stays. @param {string} why */
  fail(why) {
    this.busy = false;
    this.wrong = why;
    this.draw();
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel', { bubbles: true }));
  }

  drop() {
    this.dispatchEvent(new CustomEvent('drop', { bubbles: true }));
  }
}

/** @param {string} name @param {string} label @param {import('../lib/html.js').Html} control @param {string} id */
function field(name, label, control, id) {
  return html`<div class="field"><label for="${name}-${id}">${label}</label>${control}</div>`;
}

customElements.define('profile-editor', ProfileEditor);
