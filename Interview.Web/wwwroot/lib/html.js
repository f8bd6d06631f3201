// @ts-check

const escapes = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' });

/** Markup that was written by us; everything put into it was escaped. */
export class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @param {unknown} value @returns {string} */
function safe(value) {
  if (value instanceof Html) {
    return value.text;
  }

  if (Array.isArray(value)) {
    return value.map(safe).join('');
  }

  return value === null || value === undefined || value === false || value === true ? '' : String(value).replace(/[&<>"']/g, (c) => escapes[c]);
}

/**
 * The one way to markup: html`<p title="${anything}">${anything}</p>`. Attribute values are always quoted.
 * @param {TemplateStringsArray} strings @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((text, part, i) => text + part + (i < values.length ? safe(values[i]) : ''), ''));
}

/** An attribute without a value: html`<button ${flag('disabled', busy)}>`. @param {string} name @param {unknown} on */
export function flag(name, on) {
  return new Html(on ? name : '');
}
