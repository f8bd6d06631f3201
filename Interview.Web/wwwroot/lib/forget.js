// @ts-check

/** Drafts and waiting answers belong to whoever was signed in; theme and language belong to the browser. */
export function forgetEverything() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('draft:') || key.startsWith('outbox:')) {
      localStorage.removeItem(key);
    }
  }
}
