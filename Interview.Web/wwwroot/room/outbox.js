// @ts-check
import { ApiError, change } from '../lib/api.js';
import { dropDraft, keepDraft } from './drafts.js';

/** @typedef {{ interviewId: string, answerId: string, transcript: string, wording: number }} Handed */

const at = (/** @type {string} */ answerId) => `outbox:${answerId}`;

/**
 * Answers on their way: written down before they are sent, sent again until the server has them. The same words again are harmless
 * there (202), so a lost reply costs nothing, and closing the tab neither.
 */
export class Outbox {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #tries = 0;
  #sending = false;

  /** @param {string} interviewId @param {(answerId: string, outcome: 'sent' | 'waiting' | Error) => void} told @param {AbortSignal} signal */
  constructor(interviewId, told, signal) {
    this.interviewId = interviewId;
    this.told = told;
    addEventListener('online', () => this.flush(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** @param {string} answerId */
  holds(answerId) {
    return localStorage.getItem(at(answerId)) !== null;
  }

  /** @param {string} answerId @param {string} transcript @param {number} wording which wording of the question it replies to */
  hand(answerId, transcript, wording) {
    localStorage.setItem(at(answerId), JSON.stringify({ interviewId: this.interviewId, answerId, transcript, wording }));
    this.#tries = 0;
    return this.flush();
  }

  async flush() {
    clearTimeout(this.#timer);
    if (this.#sending) {
      return;
    }

    this.#sending = true;
    for (const handed of this.#waiting()) {
      await this.#send(handed);
    }

    this.#sending = false;
    if (this.#waiting().length > 0) {
      const pause = Math.min(30_000, 1500 * 2 ** this.#tries++);
      this.#timer = setTimeout(() => this.flush(), pause + Math.random() * pause);
    }
  }

  /** @param {Handed} handed */
  async #send({ interviewId, answerId, transcript, wording }) {
    try {
      await change('POST', `/interviews/${interviewId}/answers/${answerId}/submission`, { transcript, wording });
      localStorage.removeItem(at(answerId));
      dropDraft(answerId);
      this.told(answerId, 'sent');
    } catch (e) {
      if (e instanceof ApiError && (e.passing || e.status === 401)) {
        this.told(answerId, e.status === 401 ? e : 'waiting');
        return;
      }

      // Refused for good: the words go back to the editor, never into nothing.
      keepDraft(answerId, transcript);
      localStorage.removeItem(at(answerId));
      this.told(answerId, /** @type {Error} */ (e));
    }
  }

  /** @returns {Handed[]} */
  #waiting() {
    return Object.keys(localStorage).filter((key) => key.startsWith('outbox:'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null'))
      .filter((handed) => handed?.interviewId === this.interviewId);
  }
}
