// @ts-check
import { View } from '../lib/view.js';
import { t } from '../lib/i18n.js';
import { tieEvidence } from './evidence-links.js';

/** What every page with a report on it shares: marks that lead to grades, hashes to copy, and a print with nothing folded away. */
export class ReportPage extends View {
  start() {
    tieEvidence(this, this.signal);
    /** @type {HTMLDetailsElement[]} */
    let unfolded = [];
    addEventListener('beforeprint', () => {
      unfolded = [...this.querySelectorAll('details')].filter((d) => !d.open);
      unfolded.forEach((d) => (d.open = true));
    }, { signal: this.signal });
    addEventListener('afterprint', () => unfolded.forEach((d) => (d.open = false)), { signal: this.signal });
    this.draw();
  }

  /** @param {Element} source */
  async copy(source) {
    await navigator.clipboard.writeText(source.getAttribute('data-text') ?? '');
    source.setAttribute('aria-label', t('report.copied'));
    source.setAttribute('data-own-copied', '');
    setTimeout(() => {
      source.removeAttribute('data-own-copied');
      this.draw();
    }, 2000);
  }

  print() {
    window.print();
  }

  reload() {
    location.reload();
  }
}
