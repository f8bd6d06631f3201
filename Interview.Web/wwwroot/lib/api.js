// @ts-check
import { known, t } from './i18n.js';

/** A refusal of the server, or no answer at all (status 0). Its message is a sentence for the person in front of the page. */
export class ApiError extends Error {
  /** @param {number} status @param {string} code @param {{ retryAfter?: number, errors?: Record<string, string[]> }} [more] */
  constructor(status, code, { retryAfter = 0, errors = {} } = {}) {
    super(sentence(status, code, retryAfter));
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.errors = errors;
  }

  /** Trying again later may help: no line, too many requests, or a service that is away. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }

  get gone() {
    return this.status === 404 || this.status === 410;
  }
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof ApiError ? error.message : t('error.unexpected');
}

// The trace that news came from: what is fetched because of it goes on with it.
let trace = '';

/** @param {string} parent a W3C traceparent, or nothing */
export function goOnWith(parent) {
  trace = parent;
}

/** @template T @param {string} path @param {AbortSignal} [signal] @returns {Promise<T>} */
export async function get(path, signal) {
  return (await send('GET', path, { signal })).body;
}

/**
 * @template T
 * @param {'POST' | 'PATCH' | 'DELETE'} method @param {string} path @param {unknown} [body] @param {{ key?: string, signal?: AbortSignal }} [options]
 * @returns {Promise<T>}
 */
export async function change(method, path, body, { key, signal } = {}) {
  return (await send(method, path, { body, key, signal })).body;
}

/**
 * @param {string} method @param {string} path @param {{ body?: unknown, key?: string, wait?: number, signal?: AbortSignal }} options `wait`: seconds that the server may take over something unfinished before it says so
 * @returns {Promise<{ status: number, body: any }>}
 */
export async function send(method, path, { body, key, wait, signal }) {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (key) {
    headers.set('Idempotency-Key', key);
  }

  if (wait) {
    headers.set('Prefer', `wait=${wait}`);
  }

  if (method === 'GET' && trace) {
    headers.set('traceparent', trace);
  }

  if (body !== undefined && !(body instanceof FormData)) {
    headers.set('Content-Type', 'application/json');
  }

  const patience = AbortSignal.timeout(60_000);
  let response;
  let text;
  try {
    response = await fetch('/api' + path, {
      method, headers, credentials: 'same-origin',
      body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    text = await response.text();
  } catch (e) {
    if (signal?.aborted) {
      throw e;
    }

    throw new ApiError(0, patience.aborted ? 'network.slow' : 'network.lost');
  }

  if (!response.ok) {
    const problem = /** @type {Partial<import('../../contract').Problem>} */ (parsed(text) ?? {});
    throw new ApiError(response.status, problem.code ?? '', { retryAfter: Number(response.headers.get('Retry-After')) || 0, errors: problem.errors });
  }

  return { status: response.status, body: parsed(text) };
}

/** @param {string} text */
function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** @param {number} status @param {string} code @param {number} retryAfter */
function sentence(status, code, retryAfter) {
  return known(`error.${code}`, { seconds: retryAfter || 60 }) ?? known(`error.${status}`) ?? (status >= 500 ? t('error.503') : t('error.unexpected'));
}
