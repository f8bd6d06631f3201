// @ts-check
import { change, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { locale, t } from '../lib/i18n.js';
import { valueOf, View } from '../lib/view.js';

/** Rubric and grader tried on one answer; nothing is kept. */
class EvaluationTrial extends View {
  busy = false;
  wrong = '';
  /** @type {unknown} */
  verdict = null;

  markup() {
    return html`<section class="card stack" aria-labelledby="trial"><h2 id="trial">${t('trial.title')}</h2><p class="soft">${t('trial.text')}</p>
      <form class="stack" data-submit="grade">
        <div class="field"><label for="trial-question">${t('trial.question')}</label><textarea class="input" id="trial-question" name="question" rows="2" required></textarea></div>
        <div class="field"><label for="trial-answer">${t('trial.answer')}</label><textarea class="input" id="trial-answer" name="answer" rows="5" required></textarea></div>
        <div class="trio">
          <div class="field"><label for="trial-role">${t('resumes.role')}</label><input class="input" id="trial-role" name="role" required></div>
          <div class="field"><label for="trial-stage">${t('trial.stage')}</label><input class="input" id="trial-stage" name="stage" value="motivation" required></div>
          <div class="field"><label for="trial-locale">${t('account.language')}</label><select class="input" id="trial-locale" name="locale"><option value="ko" ${flag('selected', locale === 'ko')}>한국어</option><option value="en" ${flag('selected', locale === 'en')}>English</option></select></div>
        </div>
        <div class="row"><button class="button primary" ${flag('disabled', this.busy)}>${t('trial.grade')}</button>${this.busy && working}</div>
        ${this.wrong && html`<p class="notice bad" role="alert">${icon('alert')}<span>${this.wrong}</span></p>`}
        ${this.verdict !== null && html`<pre class="outcome" tabindex="0">${JSON.stringify(this.verdict, null, 2)}</pre>`}
      </form></section>`;
  }

  /** @param {Element} form */
  async grade(form) {
    this.busy = true;
    this.wrong = '';
    this.draw();
    try {
      const words = Object.fromEntries(['question', 'answer', 'role', 'stage', 'locale'].map((name) => [name, valueOf(form, name)]));
      this.verdict = /** @type {{ verdict: unknown }} */ (await change('POST', '/operations/evaluations', words)).verdict;
    } catch (e) {
      this.wrong = messageOf(e);
    }

    this.busy = false;
    this.draw();
  }
}

customElements.define('evaluation-trial', EvaluationTrial);
