// @ts-check
import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';
import { lineKey } from './places.js';

/** @typedef {import('../../contract').Source} Source @typedef {import('../../contract').SourcePage} SourcePage @typedef {import('../../contract').SourceLine} SourceLine */

/**
 * The résumé as it is on paper: each page's picture with its lines laid over it, or its lines set at their places while it is not drawn, or one under the
 * other where the format has no pages. Says "line" when one is chosen. Lines are one stop for the tab key; arrows move among them.
 */
class SourceView extends View {
  /** @type {Source} */
  source = { pages: [], lines: [], hidden: [] };
  /** @type {Set<string>} */
  lit = new Set();
  /** Pages whose picture did not arrive. @type {Set<string>} */
  torn = new Set();
  stop = '';

  start() {
    this.addEventListener('keydown', (e) => this.#key(e), { signal: this.signal });
    // Images say nothing to their ancestors unless these listen on the way down.
    this.addEventListener('error', (e) => {
      const address = e.target instanceof HTMLImageElement ? e.target.getAttribute('src') : null;
      if (address) {
        this.torn.add(address);
        this.draw();
      }
    }, { signal: this.signal, capture: true });
    this.draw();
  }

  /** @param {Source} source */
  show(source) {
    this.source = source;
    this.draw();
  }

  /** @param {string[]} keys @param {{ scroll?: boolean }} [how] */
  light(keys, { scroll = true } = {}) {
    this.lit = new Set(keys);
    this.stop = keys[0] ?? this.stop;
    this.draw();
    if (scroll && keys.length > 0) {
      this.reveal();
    }
  }

  /** Scrolls to what is lit, inside this pane alone: the page itself stays where it is. */
  reveal() {
    const line = this.querySelector('.line.lit');
    if (line) {
      const [place, pane] = [line.getBoundingClientRect(), this.getBoundingClientRect()];
      const margin = pane.height / 3;
      if (place.top < pane.top + this.clientHeight / 12 || place.bottom > pane.bottom - this.clientHeight / 12) {
        this.scrollTo({ top: this.scrollTop + place.top - pane.top - margin, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
      }
    }
  }

  markup() {
    const stop = this.source.lines.some((line) => lineKey(line) === this.stop) ? this.stop : this.source.lines[0] ? lineKey(this.source.lines[0]) : '';
    return html`${this.source.pages.map((page) => {
      const lines = this.source.lines.filter((line) => line.page === page.number);
      return page.width > 0 && lines.every((line) => line.box) ? this.#sheet(page, lines, stop) : this.#typeset(page, lines, stop);
    })}`;
  }

  /** @param {SourcePage} page @param {SourceLine[]} lines @param {string} stop */
  #sheet(page, lines, stop) {
    const picture = page.picture && !this.torn.has(page.picture) ? page.picture : null;
    const name = t('source.page', { page: page.number, of: this.source.pages.length });
    return html`<figure class="sheet ${picture ? 'drawn' : ''}" data-key="page-${page.number}">
      ${picture && html`<img src="${picture}" alt="" width="${Math.round(page.width)}" height="${Math.round(page.height)}" decoding="async">`}
      <svg viewBox="0 0 ${page.width} ${page.height}" role="group" aria-label="${name}">${lines.map((line) => this.#place(line, stop))}</svg></figure>`;
  }

  /** @param {SourceLine} line @param {string} stop */
  #place(line, stop) {
    const box = /** @type {import('../../contract').Box} */ (line.box);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const cells = line.text.split('\t');
    const size = line.size ?? height * 0.8;
    return html`<g class="line ${this.lit.has(lineKey(line)) ? 'lit' : ''}" data-key="${lineKey(line)}" role="button" tabindex="${lineKey(line) === stop ? 0 : -1}" aria-label="${cells.join(' ')}" data-do="choose">
      <rect x="${box.left - 2}" y="${box.top - 1.5}" width="${width + 4}" height="${height + 3}" rx="2"></rect>
      ${cells.map((cell, i) => html`<text x="${box.left + (width / cells.length) * i}" y="${box.bottom - height * 0.22}" font-size="${size}" ${cells.length === 1 ? html`textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''} aria-hidden="true">${cell} </text>`)}</g>`;
  }

  /** @param {SourcePage} page @param {SourceLine[]} lines @param {string} stop */
  #typeset(page, lines, stop) {
    return html`<ol class="typeset" data-key="page-${page.number}" aria-label="${t('source.page', { page: page.number, of: this.source.pages.length })}">${lines.map((line) => html`<li data-key="${lineKey(line)}">
      <button type="button" class="line ${this.lit.has(lineKey(line)) ? 'lit' : ''}" data-line="${lineKey(line)}" tabindex="${lineKey(line) === stop ? 0 : -1}" data-do="choose">${line.text.split('\t').map((cell) => html`<span>${cell}</span>`)}</button></li>`)}</ol>`;
  }

  /** @param {Element} line */
  choose(line) {
    this.stop = line.getAttribute('data-line') ?? line.getAttribute('data-key') ?? '';
    this.dispatchEvent(new CustomEvent('line', { bubbles: true, detail: this.stop }));
  }

  /** @param {KeyboardEvent} e */
  #key(e) {
    const line = e.target instanceof Element ? e.target.closest('.line') : null;
    if (!line || e.altKey || e.ctrlKey || e.metaKey) {
      return;
    }

    if ((e.key === 'Enter' || e.key === ' ') && line.localName === 'g') {
      e.preventDefault();
      this.choose(line);
      return;
    }

    const lines = [...this.querySelectorAll('.line')];
    const at = lines.indexOf(line);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[e.key];
    const next = to === undefined ? null : lines[to];
    if (next) {
      e.preventDefault();
      this.stop = next.getAttribute('data-line') ?? next.getAttribute('data-key') ?? '';
      this.draw();
      /** @type {HTMLElement} */ (next).focus();
    }
  }
}

customElements.define('source-view', SourceView);
