// @ts-check

import { goOnWith } from './api.js';

/** @typedef {import('../../contract').News} News */

// One event stream serves all tabs of this browser: the tab that holds the lock reads it and tells the others.
const channel = new BroadcastChannel('interview-news');
const listeners = new Set(/** @type {((item: News | 'hello') => void)[]} */ ([]));
let heardAt = 0;
let listening = false;

channel.onmessage = (/** @type {MessageEvent<News | 'hello' | 'alive'>} */ e) => hear(e.data);

/** @param {News | 'hello' | 'alive'} item */
function hear(item) {
  heardAt = Date.now();
  if (item !== 'alive') {
    listeners.forEach((listener) => listener(item));
  }
}

/** @param {News | 'hello' | 'alive'} item */
function tell(item) {
  hear(item);
  channel.postMessage(item);
}

/** Is the stream, wherever it is read, known to be open? */
const live = () => Date.now() - heardAt < 20_000;

function listen() {
  if (listening) {
    return;
  }

  listening = true;
  navigator.locks.request('interview-news', read).catch(() => {
    listening = false;
  });
}

/** Reads the stream for as long as this page lives, reconnecting after 1–2, 2–4 … at most 30–60 seconds. @returns {Promise<never>} */
async function read() {
  for (let failures = 0; ; failures++) {
    const opened = await once();
    failures = opened ? 0 : failures;
    const pause = Math.min(30_000, 1000 * 2 ** failures);
    await new Promise((resolve) => setTimeout(resolve, pause + Math.random() * pause));
  }
}

/** @returns {Promise<boolean>} whether the stream had opened, once it is over */
function once() {
  return new Promise((resolve) => {
    const source = new EventSource('/api/news');
    let opened = false;
    const beat = setInterval(() => source.readyState === EventSource.OPEN && tell('alive'), 8000);
    source.addEventListener('hello', () => {
      opened = true;
      tell('hello');
    });
    source.addEventListener('changed', (e) => tell(JSON.parse(e.data)));
    source.onerror = () => {
      // Our own pause, with jitter, replaces the browser's fixed one: a thousand pages must not come back in the same second.
      source.close();
      clearInterval(beat);
      resolve(opened);
    };
  });
}

/**
 * Keeps something fetched: on every item of news about it, on every (re)connection, when the tab is seen again, and by a slow poll
 * (5 s while the stream is away, 20 s while it is there). One request at a time; what happens meanwhile asks once more.
 * @param {object} what
 * @param {() => Promise<boolean>} what.refetch says whether the end is reached: nothing will change any more
 * @param {(item: News) => boolean} what.about
 * @param {(reason: 'gone' | 'late') => void} [what.lost] the thing no longer exists, or nothing came of it in what.patience
 * @param {number} [what.patience] milliseconds until giving up; without it, as long as the page is open
 * @param {AbortSignal} what.signal
 */
export function follow({ refetch, about, lost, patience, signal }) {
  const began = Date.now();
  let over = false;
  let running = false;
  let again = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const stop = () => {
    over = true;
    clearTimeout(timer);
    listeners.delete(listener);
    document.removeEventListener('visibilitychange', seen);
  };
  /** @param {News | 'hello'} item */
  const listener = (item) => void ((item === 'hello' || about(item)) && look(item === 'hello' ? '' : item.trace ?? ''));
  const seen = () => void (document.visibilityState === 'visible' && look());

  async function look(trace = '') {
    if (over || running) {
      again = running;
      return;
    }

    running = true;
    clearTimeout(timer);
    goOnWith(trace);
    try {
      if (await refetch()) {
        stop();
      }
    } catch (e) {
      if (/** @type {{ gone?: boolean }} */ (e).gone) {
        stop();
        lost?.('gone');
      }
    } finally {
      running = false;
      goOnWith('');
    }

    if (!over && patience && Date.now() - began > patience) {
      stop();
      lost?.('late');
    }

    if (again && !over) {
      again = false;
      look();
    } else if (!over) {
      const pause = live() ? 20_000 : 5000;
      timer = setTimeout(() => look(), pause + Math.random() * 1000);
    }
  }

  signal.addEventListener('abort', stop);
  listeners.add(listener);
  document.addEventListener('visibilitychange', seen);
  listen();
  look();
  return { look, stop };
}
