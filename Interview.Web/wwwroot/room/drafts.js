// @ts-check

/** What is being typed, per answer, kept in this browser until it is handed in. */
const at = (/** @type {string} */ answerId) => `draft:${answerId}`;

/** @param {string} answerId */
export const draftOf = (answerId) => localStorage.getItem(at(answerId)) ?? '';

/** @param {string} answerId @param {string} text @returns {boolean} false when the browser has no room left or keeps nothing */
export function keepDraft(answerId, text) {
  try {
    localStorage.setItem(at(answerId), text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} answerId */
export const dropDraft = (answerId) => localStorage.removeItem(at(answerId));
