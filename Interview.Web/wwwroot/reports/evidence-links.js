// @ts-check

/**
 * Ties cited words (data-cites="0 2") and the grades that rest on them (data-grade="0") within each stage: whichever is pointed at or has the focus
 * lights the other, and a link (data-to) or a click on cited words leads there. By keyboard as by mouse.
 * @param {HTMLElement} root @param {AbortSignal} signal
 */
export function tieEvidence(root, signal) {
  /** @param {Event} event */
  const light = (event) => {
    const at = event.target instanceof Element ? event.target.closest('[data-cites], [data-grade]') : null;
    root.querySelectorAll('[data-own-lit]').forEach((lit) => lit.removeAttribute('data-own-lit'));
    if (at) {
      partnersOf(at).forEach((partner) => partner.setAttribute('data-own-lit', ''));
    }
  };
  root.addEventListener('pointerover', light, { signal });
  root.addEventListener('pointerleave', light, { signal });
  root.addEventListener('focusin', light, { signal });
  root.addEventListener('focusout', light, { signal });
  root.addEventListener('click', (event) => lead(event), { signal });
}

/** Everything of the same stage that shares a grade with it, itself included. @param {Element} element */
function partnersOf(element) {
  const wanted = gradesOf(element);
  return [...(element.closest('.inside')?.querySelectorAll('[data-cites], [data-grade]') ?? [])].filter((other) => gradesOf(other).some((grade) => wanted.includes(grade)));
}

/** @param {Element} element */
const gradesOf = (element) => (element.getAttribute('data-cites') ?? element.getAttribute('data-grade') ?? '').split(' ');

/** @param {Event} event */
function lead(event) {
  const source = event.target instanceof Element ? event.target.closest('[data-to], [data-cites]') : null;
  if (!source || (!source.hasAttribute('data-to') && !getSelection()?.isCollapsed)) {
    return;
  }

  const inside = source.closest('.inside');
  const to = source.getAttribute('data-to') ?? `[data-grade="${gradesOf(source)[0]}"]`;
  const target = /** @type {HTMLElement | null | undefined} */ (inside?.querySelector(to));
  if (target) {
    event.preventDefault();
    target.scrollIntoView({ block: 'nearest' });
    target.focus({ preventScroll: true });
  }
}
