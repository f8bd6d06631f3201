// @ts-check
import { ApiError, change, get } from './api.js';
import { chooseLocale, locale } from './i18n.js';
import { forgetEverything } from './forget.js';

/** @type {Promise<import('../../contract').Me | null> | undefined} */
let asked;

/** Who is signed in; null when nobody is. Asked once a page. */
export function me() {
  asked ??= get('/me').then(
    (found) => {
      const person = /** @type {import('../../contract').Me} */ (found);
      if (person.locale !== locale && !localStorage.getItem('locale')) {
        chooseLocale(person.locale);
      }

      return person;
    },
    (e) => {
      if (e instanceof ApiError && e.status === 401) {
        return null;
      }

      asked = undefined;
      throw e;
    });
  return asked;
}

/** The person, or the way to the sign-in page and back here. @returns {Promise<import('../../contract').Me>} */
export async function signedIn() {
  const person = await me();
  if (!person) {
    toSignIn();
    return new Promise(() => {});
  }

  return person;
}

export function toSignIn() {
  location.replace('/account/sign-in?returnTo=' + encodeURIComponent(location.pathname + location.search));
}

export async function signOut() {
  await change('DELETE', '/session').catch((e) => {
    if (!(e instanceof ApiError && e.status === 401)) {
      throw e;
    }
  });
  forgetEverything();
  location.assign('/');
}
