// @ts-check
import { change, messageOf } from '../lib/api.js';
import { flag, html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { render } from '../lib/render.js';

/** Whether a reading ended before a password. @param {import('../../contract').Failure | null} failure */
export const isLocked = (failure) => failure?.code === 'resume.needs_password' || failure?.code === 'resume.wrong_password';

/**
 * Asks for the password of a protected file and hands it over; it is kept neither here nor there.
 * @param {{ id: string, fileName: string, failure: import('../../contract').Failure | null }} resume
 * @returns {Promise<boolean>} whether it was handed over
 */
export function askPassword({ id, fileName, failure }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'unlock-title');
  let said = failure?.code === 'resume.wrong_password' ? t('unlock.wrong') : '';
  let busy = false;

  const draw = () => render(dialog, html`<form>
    <h2 id="unlock-title">${t('unlock.title')}</h2>
    <p class="soft">${t('unlock.text', { name: fileName })}</p>
    <div class="field"><label for="unlock-password">${t('unlock.password')}</label>
      <input class="input" id="unlock-password" name="password" type="password" autocomplete="off" maxlength="128" required aria-describedby="unlock-hint" ${said ? html`aria-invalid="true"` : ''}>
      ${said && html`<p class="wrong" role="alert">${said}</p>`}
      <p class="hint" id="unlock-hint">${t('unlock.hint')}</p></div>
    <div class="row"><button class="button quiet" type="button">${t('common.cancel')}</button><button class="button primary" ${flag('disabled', busy)}>${t('unlock.open')}</button></div></form>`);

  draw();
  document.body.append(dialog);
  dialog.showModal();
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector('input'));
  dialog.querySelector('button[type=button]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('submit', async (e) => {
    e.preventDefault();
    if (busy || !input.value) {
      return;
    }

    busy = true;
    said = '';
    draw();
    try {
      await change('POST', `/resumes/${id}/password`, { password: input.value });
      dialog.close('given');
    } catch (error) {
      busy = false;
      said = messageOf(error);
      draw();
      input.select();
    }
  });
  return new Promise((resolve) => dialog.addEventListener('close', () => {
    input.value = '';
    dialog.remove();
    resolve(dialog.returnValue === 'given');
  }));
}
