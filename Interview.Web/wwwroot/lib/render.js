// @ts-check
import { Html } from './html.js';

const policy = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(text: string): string } } }} */ (/** @type {unknown} */ (window))
  .trustedTypes?.createPolicy('html', { createHTML: (/** @type {string} */ text) => text });

/**
 * Makes the children of root look like the markup while keeping what is already there: focus, what was typed, open details,
 * playing sound, and the inside of other custom elements.
 * @param {Element} root @param {Html} markup
 */
export function render(root, markup) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup.text) : markup.text;
  reconcile(root, template.content);
}

/** @param {ParentNode & Node} live @param {ParentNode & Node} wanted */
function reconcile(live, wanted) {
  const keyed = new Map([...live.children].filter((e) => key(e)).map((e) => [key(e), e]));
  const staying = new Set([...wanted.children].map(key).filter(Boolean));
  let at = live.firstChild;
  for (const want of [...wanted.childNodes]) {
    const same = want instanceof Element && key(want) ? keyed.get(key(want)) : at;
    if (same && alike(same, want)) {
      at = cleared(at, same, staying);
      if (same === at) {
        at = at.nextSibling;
      } else {
        live.insertBefore(same, at);
      }

      adopt(same, want);
    } else {
      live.insertBefore(want, at);
    }
  }

  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = /** @type {ChildNode | null} */ (next);
  }
}

/**
 * What is gone from before an element goes first, so that the element itself need not move: moving would take focus from it, and start what lives in it anew.
 * @param {ChildNode | null} at @param {Node} same @param {Set<string>} staying
 */
function cleared(at, same, staying) {
  const between = [];
  for (let node = at; node !== same; node = node.nextSibling) {
    if (!node || (node instanceof Element && staying.has(key(node)))) {
      return at;
    }

    between.push(node);
  }

  between.forEach((node) => node.remove());
  return /** @type {ChildNode} */ (same);
}

/** @param {Node} a @param {Node} b */
function alike(a, b) {
  return a.nodeName === b.nodeName && (!(a instanceof Element) || key(a) === key(/** @type {Element} */ (b)));
}

/** @param {Element} e */
function key(e) {
  return e.getAttribute('data-key') ?? e.id;
}

/** @param {Node} live @param {Node} want */
function adopt(live, want) {
  if (!(live instanceof Element) || !(want instanceof Element)) {
    if (live.nodeValue !== want.nodeValue) {
      live.nodeValue = want.nodeValue;
    }

    return;
  }

  for (const { name, value } of [...want.attributes]) {
    if (live.getAttribute(name) !== value) {
      live.setAttribute(name, value);
    }
  }

  for (const { name } of [...live.attributes]) {
    // Whether details stand open is the reader's business; an element's own "data-own-*" are its own.
    if (!want.hasAttribute(name) && !(name === 'open' && (live.nodeName === 'DETAILS' || live.nodeName === 'DIALOG')) && !name.startsWith('data-own')) {
      live.removeAttribute(name);
    }
  }

  if (live.nodeName === 'TEXTAREA' || customElements.get(live.localName)) {
    return;
  }

  reconcile(live, want);
}
