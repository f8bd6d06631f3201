// @ts-check
import { flag, html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { valueOf } from '../lib/view.js';

const own = 'own role';

/**
 * Which role to apply for: one of those the résumé names, or another in the candidate's own words.
 * @param {string[]} roles @param {string | null} chosen @param {{ id: string, legend: string, hint?: string }} words
 */
export function roleChoices(roles, chosen, { id, legend, hint = '' }) {
  const typed = chosen && !roles.includes(chosen) ? chosen : '';
  const field = html`<input class="input" id="${id}" name="ownRole" value="${typed}" maxlength="120" autocomplete="organization-title" placeholder="${t('new.roleExample')}" ${roles.length === 0 ? html`aria-describedby="${id}-hint"` : html`aria-label="${t('role.own')}"`}>`;
  if (roles.length === 0) {
    return html`<div class="field" data-key="${id}-asked"><label for="${id}">${legend}</label>${field}<p class="hint" id="${id}-hint">${hint}</p></div>`;
  }

  return html`<fieldset class="choices" data-key="${id}-chosen"><legend>${legend}</legend>${hint && html`<p class="hint small soft">${hint}</p>`}
    ${roles.map((role) => html`<label class="choice" data-key="${role}"><input type="radio" name="role" value="${role}" ${flag('checked', role === chosen)}><strong>${role}</strong><span class="about">${t('role.found')}</span></label>`)}
    <div class="choice own" data-key="own"><input type="radio" id="${id}-own" name="role" value="${own}" ${flag('checked', typed !== '')}><label for="${id}-own"><strong>${t('role.own')}</strong></label><div class="about">${field}</div></div></fieldset>`;
}

/** The role chosen in such a form; empty when none is. @param {Element} form */
export function chosenRole(form) {
  const role = valueOf(form, 'role');
  return role && role !== own ? role : valueOf(form, 'ownRole');
}

/** Whoever types a role of their own means it. @param {Event} e */
export function meanOwnRole(e) {
  const field = e.target instanceof HTMLInputElement && e.target.name === 'ownRole' ? e.target : null;
  const radio = field?.form?.querySelector(`input[name=role][id$="-own"]`);
  if (radio instanceof HTMLInputElement && field?.value) {
    radio.checked = true;
  }
}
