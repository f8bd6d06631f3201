// @ts-check
import { withParticle } from './particles.js';

/** @typedef {keyof typeof import('./words/ko.js').default} Key */

/** @type {import('../../contract').Locale} */
export const locale = document.documentElement.lang === 'en' ? 'en' : 'ko';

/** @type {Record<string, string>} */
const words = (locale === 'en' ? await import('./words/en.js') : await import('./words/ko.js')).default;

/**
 * The sentence for a key. "{name}" is replaced by values.name; "{name:을/를}" adds the particle that fits it.
 * @param {Key} key @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  return fill(words[key], values);
}

/** The same for a key that came from outside (a code, a state), or null when no sentence is known for it. @param {string} key @param {Record<string, string | number>} [values] */
export function known(key, values = {}) {
  return Object.hasOwn(words, key) ? fill(words[key], values) : null;
}

/** @param {import('../../contract').Locale} next */
export function chooseLocale(next) {
  localStorage.setItem('locale', next);
  if (next !== locale) {
    location.reload();
  }
}

/** @param {string} sentence @param {Record<string, string | number>} values */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (_, name, particle) => {
    const value = String(values[name] ?? '');
    return particle ? withParticle(value, particle) : value;
  });
}
