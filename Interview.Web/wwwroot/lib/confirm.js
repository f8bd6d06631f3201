// @ts-check
import { html } from './html.js';
import { t } from './i18n.js';
import { render } from './render.js';

/**
 * Asks before something that cannot be taken back. @param {{ title: string, text: string, yes: string, password?: boolean, danger?: boolean }} question
 * @returns {Promise<string | null>} null for no; for yes the password, or "yes"
 */
export function confirm({ title, text, yes, password = false, danger = false }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'confirm-title');
  render(dialog, html`
    <form method="dialog">
      <h2 id="confirm-title">${title}</h2>
      <p class="soft">${text}</p>
      ${password && html`<div class="field"><label for="confirm-password">${t('account.password')}</label><input class="input" id="confirm-password" name="password" type="password" autocomplete="current-password" required></div>`}
      <div class="row">
        <button class="button quiet" type="submit" value="no" formnovalidate>${t('common.cancel')}</button>
        <button class="button ${danger ? 'danger' : 'primary'}" type="submit" value="yes">${yes}</button>
      </div>
    </form>`);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => {
    const typed = dialog.querySelector('input')?.value;
    resolve(dialog.returnValue === 'yes' ? typed ?? 'yes' : null);
    dialog.remove();
  }));
}
