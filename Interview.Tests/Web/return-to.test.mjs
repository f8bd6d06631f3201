import assert from 'node:assert/strict';
import test from 'node:test';
import { returnTo } from '../../Interview.Web/wwwroot/lib/return-to.js';

const origin = 'https://interview.example';

test('a path of this site is kept', () => {
  for (const path of ['/room?id=1', '/reports?id=0192#stages', '/', '/resumes/profile?id=a&b=%2F%2Fevil.example']) {
    assert.equal(returnTo(path, origin), path);
  }
});

test('the API, the media server and the gates themselves are no place to land', () => {
  for (const path of ['/api/me', '/API/session', '/media/x', '/account/sign-in?returnTo=/room', '/x/../api/me', '/%2e%2e/api/me']) {
    assert.equal(returnTo(path, origin), '/interviews');
  }
});

// Every seed, with every disguise before, inside and after it.
const seeds = ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', '/.//evil.example', '///evil.example/%2e%2e', 'http:evil.example', '/@evil.example', 'data:text/html,x', '\\\\evil.example'];
const disguises = ['', ' ', '\t', '\n', '\r', '\0', '/', '\\', '/\t/', '%09', '%2f', '%5c', '\u2028', '\u00a0', '\ufeff', '..', '/..', '/./', '?', '#', ';@', ':'];
const mutations = seeds.flatMap((seed) => disguises.flatMap((d) => [d + seed, seed + d, seed.slice(0, 1) + d + seed.slice(1)]));

test(`none of ${mutations.length} mutations leads away`, () => {
  assert.ok(mutations.length >= 500);
  for (const wanted of [...mutations, ...mutations.map(encodeURIComponent), ...mutations.map(encodeURI)]) {
    const landing = new URL(returnTo(wanted, origin), origin + '/account/sign-in');
    assert.equal(landing.origin, origin, JSON.stringify(wanted));
    assert.ok(!landing.pathname.startsWith('//'), JSON.stringify(wanted));
  }
});
