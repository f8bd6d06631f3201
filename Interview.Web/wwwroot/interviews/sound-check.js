// @ts-check
import { get, messageOf } from '../lib/api.js';
import { html, flag } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';
import '../room/question-voice.js';

/** Before the room: is the interviewer's voice to be heard? The candidate may as well read. */
class SoundCheck extends View {
  id = idInAddress();
  /** @type {import('../../contract').Session | undefined} */
  session;
  broken = '';

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    follow({ refetch: () => this.fetch(), about: (news) => news.id === this.id, patience: 10 * 60_000, signal: this.signal });
  }

  async fetch() {
    try {
      this.session = await get(`/interviews/${this.id}`, this.signal);
    } catch (e) {
      this.broken = messageOf(e);
      this.draw();
      throw e;
    }

    this.draw();
    return this.session?.questions[0]?.audioStatus !== 'waiting';
  }

  markup() {
    const first = this.session?.questions[0];
    if (!this.session || !first) {
      return this.broken ? trouble(this.broken) : loading;
    }

    const listens = localStorage.getItem('voice') !== 'off';
    return html`
      <div class="page-head"><div><h1>${t('check.title')}</h1><p class="lead">${t('check.lead')}</p></div></div>
      <form class="stack-l" data-submit="enter">
        <section class="card stack" aria-labelledby="sound"><h2 id="sound">${t('check.sound')}</h2>
          <p class="soft">${t('check.soundText')}</p>
          <question-voice src="${first.audioUrl}" status="${first.audioStatus}" question="${first.id}" text="${t('check.sample')}" locale="${this.session.locale}"></question-voice></section>
        <fieldset class="choices"><legend>${t('check.question')}</legend>
          <label class="choice"><input type="radio" name="voice" value="on" ${flag('checked', listens)}><strong>${t('check.listen')}</strong><span class="about">${t('check.listenText')}</span></label>
          <label class="choice"><input type="radio" name="voice" value="off" ${flag('checked', !listens)}><strong>${t('check.read')}</strong><span class="about">${t('check.readText')}</span></label>
        </fieldset>
        <p class="notice">${icon('chat')}<span>${t('check.typing')}</span></p>
        <div><button class="button primary large">${t('check.enter')}${icon('arrow')}</button></div>
      </form>`;
  }

  /** @param {Element} form */
  enter(form) {
    localStorage.setItem('voice', valueOf(form, 'voice'));
    location.assign(`/room?id=${this.id}`);
  }

  reload() {
    location.reload();
  }
}

title(t('check.title'));
customElements.define('sound-check', SoundCheck);
