import assert from 'node:assert/strict';
import test from 'node:test';
import { flag, html } from '../../Interview.Web/wwwroot/lib/html.js';

test('what is put in is text, in an element and in an attribute', () => {
  const hostile = `"><script>alert('x')</script>&`;
  const text = String(html`<p title="${hostile}">${hostile}</p>`);
  assert.equal(text.match(/[<>]/g).length, 4);
  assert.ok(!text.includes('<script') && text.includes('&lt;script&gt;') && text.includes('&quot;') && text.includes('&#39;') && text.endsWith('&amp;</p>'));
});

test('markup within markup, lists and absent parts', () => {
  assert.equal(String(html`<ul>${['a<', 'b'].map((x) => html`<li>${x}</li>`)}</ul>${null}${undefined}${false}${0}`), '<ul><li>a&lt;</li><li>b</li></ul>0');
});

test('an object that only looks like markup is text', () => {
  assert.equal(String(html`${{ text: '<b>', toString: () => '<b>' }}`), '&lt;b&gt;');
});

test('a flag is there or not', () => {
  assert.equal(String(html`<input ${flag('checked', true)}><input ${flag('checked', false)}>`), '<input checked><input >');
});
