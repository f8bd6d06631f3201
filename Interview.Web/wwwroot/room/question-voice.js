// @ts-check
import { html } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { View } from '../lib/view.js';

/**
 * The interviewer's voice for one question: attributes question (id), src, status, text, locale; data-own-playing while it sounds.
 * Without a recording the browser's own voice may read, when asked to. The address is signed and fresh with every fetch, so it is taken at play.
 */
class QuestionVoice extends View {
  static observedAttributes = ['question', 'status', 'text'];

  audio = new Audio();
  playing = false;
  wrong = false;

  start() {
    this.audio.preload = 'auto';
    this.audio.onplaying = () => this.sounding(true);
    this.audio.onpause = () => this.sounding(false);
    this.audio.onended = () => this.sounding(false);
    this.draw();
    this.#greet();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#hush();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) {
      return;
    }

    if (name === 'question') {
      this.#hush();
      this.audio.removeAttribute('src');
      this.wrong = false;
    }

    this.draw();
    if (name === 'question' || (name === 'status' && after === 'ready')) {
      this.#greet();
    }
  }

  markup() {
    if (this.getAttribute('status') === 'waiting') {
      return html`<p class="voice soft small" role="status">${working}<span>${t('voice.waiting')}</span></p>`;
    }

    const label = this.playing ? t('voice.stop') : this.audio.currentTime > 0 ? t('voice.again') : t('voice.play');
    return html`<div class="voice"><button type="button" class="button voice-button" data-do="toggle">${icon(this.playing ? 'pause' : 'play')}${label}</button>
      <span class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i></span>
      ${this.wrong && html`<span class="small soft" role="status">${t('voice.failed')}</span>`}
      ${this.getAttribute('status') === 'failed' && html`<span class="small soft">${t('voice.browser')}</span>`}</div>`;
  }

  /** @param {boolean} now */
  sounding(now) {
    this.playing = now;
    this.toggleAttribute('data-own-playing', now);
    this.draw();
  }

  toggle() {
    if (this.playing) {
      this.#hush();
    } else {
      this.#speak();
    }
  }

  /** Speaks by itself when the candidate chose to listen; a browser that wants a touch first leaves the button. */
  #greet() {
    if (this.hasAttribute('auto') && this.getAttribute('status') === 'ready' && localStorage.getItem('voice') !== 'off') {
      this.#speak(true);
    }
  }

  async #speak(unasked = false) {
    const src = this.getAttribute('src');
    if (!src || this.wrong) {
      return unasked ? undefined : this.#speakByBrowser();
    }

    if (!this.audio.getAttribute('src') || this.audio.error) {
      this.audio.src = src;
    }

    try {
      this.audio.currentTime = 0;
      await this.audio.play();
    } catch (e) {
      if (e instanceof DOMException && (e.name === 'NotAllowedError' || e.name === 'AbortError')) {
        return;
      }

      this.wrong = true;
      this.draw();
    }
  }

  #speakByBrowser() {
    if (!('speechSynthesis' in window)) {
      return;
    }

    const words = new SpeechSynthesisUtterance(this.getAttribute('text') ?? '');
    words.lang = this.getAttribute('locale') === 'en' ? 'en-US' : 'ko-KR';
    words.onstart = () => this.sounding(true);
    words.onend = () => this.sounding(false);
    words.onerror = () => this.sounding(false);
    speechSynthesis.speak(words);
  }

  #hush() {
    this.audio.pause();
    window.speechSynthesis?.cancel();
  }
}

customElements.define('question-voice', QuestionVoice);
