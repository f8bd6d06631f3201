// @ts-check
import { Html, html } from './html.js';
import { render } from './render.js';

/** What every page's element shares: it draws itself from its state, and its buttons name the method they call (data-do="submit"). */
export class View extends HTMLElement {
  /** Ends when the element leaves the page; give it to listeners, requests and followers. */
  signal = AbortSignal.abort();

  #leave = new AbortController();

  connectedCallback() {
    this.#leave = new AbortController();
    this.signal = this.#leave.signal;
    this.addEventListener('click', (e) => this.#act(e, 'data-do'), { signal: this.signal });
    this.addEventListener('submit', (e) => this.#act(e, 'data-submit'), { signal: this.signal });
    this.addEventListener('change', (e) => this.#act(e, 'data-change'), { signal: this.signal });
    this.start();
  }

  disconnectedCallback() {
    this.#leave.abort();
  }

  start() {
    this.draw();
  }

  /** @returns {Html} */
  markup() {
    return html``;
  }

  draw() {
    if (this.isConnected) {
      render(this, this.markup());
    }
  }

  /** @param {Event} event @param {string} attribute */
  #act(event, attribute) {
    const source = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
    const method = source?.getAttribute(attribute);
    if (!source || !method || nearestView(source) !== this) {
      return;
    }

    if (event.type === 'submit') {
      event.preventDefault();
    }

    /** @type {Record<string, (source: Element, event: Event) => void>} */ (/** @type {unknown} */ (this))[method](source, event);
  }
}

/** Whose markup this is: a view inside a view answers for its own buttons. @param {Element} element */
function nearestView(element) {
  let at = element.parentElement;
  while (at && !(at instanceof View)) {
    at = at.parentElement;
  }

  return at;
}

/** @param {Element} form @param {string} name */
export function valueOf(form, name) {
  return String(new FormData(/** @type {HTMLFormElement} */ (form)).get(name) ?? '').trim();
}
