// @ts-check

// How digits end when read aloud in Korean (0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔 close with a consonant).
const closedDigits = new Set(['0', '1', '3', '6', '7', '8']);

/**
 * Adds the Korean particle that fits the word's last sound: ('개발자', '을/를') gives '개발자를'. Latin words are taken by their last letter.
 * @param {string} word @param {string} pair after a consonant / after a vowel
 */
export function withParticle(word, pair) {
  const [closed, open] = pair.split('/');
  const last = word.replace(/[\s)\]"'”’」』.]+$/u, '').at(-1) ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  const final = code >= 0 && code < 11172 ? code % 28 : closedDigits.has(last) || /[lmnbckpt]/i.test(last) ? 1 : 0;
  // 로 also follows ㄹ (서울로, 1로).
  const afterRieul = closed === '으로' && (final === 8 || /[l178]/i.test(last));
  return word + (final > 0 && !afterRieul ? closed : open);
}
