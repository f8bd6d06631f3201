// @ts-check
import { html } from './html.js';

/** @param {string} name a symbol of icons.svg; decoration only, the words beside it say the same */
export const icon = (name) => html`<svg class="icon" aria-hidden="true"><use href="/lib/icons.svg#${name}"></use></svg>`;

/** The letter i whose dot listens and whose neighbours speak. */
export const wordmark = html`<svg viewBox="0 0 26 24" aria-hidden="true"><circle cx="4" cy="3" r="2.800"/><rect x="1.500" y="8" width="5" height="16" rx="2.500"/><rect x="10" y="3" width="5" height="21" rx="2.500" opacity=".75"/><rect x="18.500" y="11" width="5" height="13" rx="2.500" opacity=".5"/></svg>`;

/** Three bars that move while something is being worked on. */
export const working = html`<span class="working" aria-hidden="true"><i></i><i></i><i></i></span>`;
