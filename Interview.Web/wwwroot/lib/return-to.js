// @ts-check

/**
 * Where to go after signing in: a path of this site, or the fallback. What a link says about it is a stranger's word,
 * so it is resolved exactly as the browser will and must come out on this origin, and outside the API.
 * @param {string | null | undefined} wanted @param {string} origin @param {string} [fallback]
 */
export function returnTo(wanted, origin, fallback = '/interviews') {
  // One leading slash followed by neither slash nor backslash; no control characters, which URL parsers drop silently.
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])/.test(wanted) || /[\u0000-\u0020\u007f\\]/.test(wanted)) {
    return fallback;
  }

  let url;
  try {
    url = new URL(wanted, origin);
  } catch {
    return fallback;
  }

  const path = url.pathname;
  const forbidden = url.origin !== origin || path.startsWith('//') || /^\/(api|media)(\/|$)/i.test(path) || path.startsWith('/account/sign-');
  return forbidden ? fallback : path + url.search + url.hash;
}
