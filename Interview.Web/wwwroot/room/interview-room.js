// @ts-check
import { ApiError, change, get, messageOf } from '../lib/api.js';
import { confirm } from '../lib/confirm.js';
import { html, flag } from '../lib/html.js';
import { icon, working } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn, toSignIn } from '../lib/session.js';
import { View } from '../lib/view.js';
import './answer-editor.js';
import { grounding, past } from './question-notes.js';
import { Outbox } from './outbox.js';
import './question-voice.js';
import './stage-clock.js';
import { stageRail } from './stage-rail.js';

/** @typedef {import('../../contract').Session} Session @typedef {import('../../contract').Question} Question @typedef {import('../../contract').Answer} Answer */

class InterviewRoom extends View {
  id = idInAddress();
  /** @type {Session | undefined} */
  session;
  broken = '';
  lost = '';
  wrong = '';
  unsent = false;
  finishing = false;
  announced = '';
  #opening = '';

  async start() {
    this.draw();
    await signedIn().catch(() => null);
    this.outbox = new Outbox(this.id, (answerId, outcome) => this.told(answerId, outcome), this.signal);
    this.addEventListener('answered', (e) => this.hand(/** @type {CustomEvent<string>} */ (e).detail), { signal: this.signal });
    this.follower = follow({
      refetch: () => this.fetch(), about: (news) => news.id === this.id, signal: this.signal,
      lost: () => {
        this.lost = t('room.gone');
        this.draw();
      },
    });
    this.outbox.flush();
  }

  async fetch() {
    try {
      this.session = await get(`/interviews/${this.id}`, this.signal);
      this.broken = '';
    } catch (e) {
      if (e instanceof ApiError && e.status === 401) {
        toSignIn();
      }

      this.broken = this.signal.aborted ? '' : messageOf(e);
      this.draw();
      throw e;
    }

    const session = /** @type {Session} */ (this.session);
    if (session.status === 'completed') {
      location.replace(`/reports?id=${this.id}`);
      return true;
    }

    title(session.stage?.title ?? t('room.title'));
    this.draw();
    await this.open();
    return false;
  }

  /** The question before the candidate, and the answer to it if it was opened. */
  get now() {
    const question = this.session?.questions.find((q) => q.id === this.session?.current);
    const answer = this.session?.answers.find((a) => a.questionId === question?.id);
    return { question, answer };
  }

  async open() {
    const { question, answer } = this.now;
    if (!question || answer || this.#opening === question.id) {
      return;
    }

    this.#opening = question.id;
    try {
      await change('POST', `/interviews/${this.id}/answers`, { questionId: question.id });
      this.wrong = '';
    } catch (e) {
      this.wrong = messageOf(e);
    }

    this.#opening = '';
    if (!this.wrong) {
      this.session = await get(`/interviews/${this.id}`, this.signal);
    }

    this.draw();
  }

  /** @param {string} text */
  hand(text) {
    const { question, answer } = this.now;
    if (question && answer) {
      this.wrong = '';
      this.outbox?.hand(answer.id, text, question.wording);
      this.draw();
    }
  }

  /** @param {string} answerId @param {'sent' | 'waiting' | Error} outcome */
  told(answerId, outcome) {
    this.unsent = outcome === 'waiting';
    if (outcome instanceof Error) {
      if (outcome instanceof ApiError && outcome.status === 401) {
        toSignIn();
        return;
      }

      this.wrong = outcome.message;
      /** @type {{ restore?: () => void } | null} */ (/** @type {unknown} */ (this.querySelector(`answer-editor[answer="${CSS.escape(answerId)}"]`)))?.restore?.();
    } else if (outcome === 'sent') {
      const answer = this.session?.answers.find((a) => a.id === answerId);
      if (answer) {
        answer.status = 'submitted';
      }
    }

    this.draw();
    this.follower?.look();
  }

  markup() {
    const session = this.session;
    if (this.lost || !session) {
      return this.lost || this.broken ? trouble(this.lost || this.broken, { again: !this.lost }) : loading;
    }

    const { question, answer } = this.now;
    const sending = !!answer && this.outbox?.holds(answer.id) === true;
    const handed = !!answer && (sending || answer.status !== 'open');
    return html`
      <header class="room-head">
        <div class="spread"><p class="small"><strong>${session.targetRole ?? t('room.title')}</strong> <span class="soft">${t('room.progress', { answered: session.answered, total: session.total })}</span></p>
          <button class="button quiet small" data-do="leave" ${flag('disabled', this.finishing)}>${t('room.endEarly')}</button></div>
        ${stageRail(session)}
      </header>
      <p class="visually-hidden" aria-live="polite" data-key="announce">${question && !handed ? t('room.announce', { stage: question.stageTitle, text: question.text }) : ''}</p>
      ${this.unsent && html`<p class="notice warm" role="status" data-key="unsent">${icon('cloud-off')}<span>${t('room.unsent')}</span></p>`}
      ${this.broken && !this.unsent && html`<p class="notice warm" role="status" data-key="broken">${icon('cloud-off')}<span>${t('room.reconnecting')}</span></p>`}
      ${this.wrong && html`<p class="notice bad" role="alert" data-key="wrong">${icon('alert')}<span>${this.wrong}</span></p>`}
      ${question && !handed ? this.asked(session, question, answer) : this.between(session, sending)}
      ${past(session, question?.id)}`;
  }

  /** @param {Session} session @param {Question} question @param {Answer | undefined} answer */
  asked(session, question, answer) {
    return html`<section class="asked" data-key="asked" aria-labelledby="question">
      <div class="question arrive" data-key="${question.id}:${question.wording}">
        <div class="spread"><p class="eyebrow">${question.stageTitle}${question.kind === 'follow_up' ? html` · ${t('room.followUp')}` : ''}</p>
          ${answer && session.stage?.seconds && html`<stage-clock opened="${answer.openedAt}" seconds="${session.stage.seconds}"></stage-clock>`}</div>
        <h1 id="question" lang="${session.locale}">${question.text}</h1>
        <question-voice auto question="${question.id}" src="${question.audioUrl}" status="${question.audioStatus}" text="${question.text}" locale="${session.locale}"></question-voice>
        ${grounding(question)}
      </div>
      ${answer ? html`<answer-editor data-key="editor" answer="${answer.id}" lang="${session.locale}"></answer-editor>` : html`<p class="soft small" role="status" data-key="opening">${working}</p>`}
    </section>`;
  }

  /** Nothing to answer right now: say what is happening. @param {Session} session @param {boolean} sending */
  between(session, sending) {
    const done = session.answered >= session.total || (!session.current && session.stages.every((s) => s.state !== 'ahead'));
    if (done || this.finishing) {
      return html`<section class="between card" data-key="between"><div class="presence" aria-hidden="true"><i></i><i></i><i></i></div><h1>${t('room.doneTitle')}</h1><p class="soft">${t('room.doneText')}</p>
        <button class="button primary large" data-do="finish" ${flag('disabled', this.finishing)}>${this.finishing ? t('room.finishing') : t('room.finish')}${icon('arrow')}</button></section>`;
    }

    return html`<section class="between card" data-key="between" role="status"><div class="presence live" aria-hidden="true"><i></i><i></i><i></i></div>
      <h1>${sending ? t('room.sendingTitle') : t('room.writingTitle')}</h1><p class="soft">${sending ? t('room.sendingText') : t('room.writingText')}</p></section>`;
  }

  async leave() {
    const session = this.session;
    if (session && await confirm({ title: t('room.endSure'), text: t('room.endText', { left: session.stages.filter((s) => s.state === 'ahead' || s.state === 'asked').length }), yes: t('room.endYes'), danger: true })) {
      await this.finish();
    }
  }

  async finish() {
    this.finishing = true;
    this.wrong = '';
    this.draw();
    try {
      await change('POST', `/interviews/${this.id}/completion`);
    } catch (e) {
      this.wrong = messageOf(e);
      this.finishing = false;
    }

    this.draw();
    this.follower?.look();
  }

  reload() {
    location.reload();
  }
}

title(t('room.title'));
customElements.define('interview-room', InterviewRoom);
