import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import en from '../../Interview.Web/wwwroot/lib/words/en.js';
import ko from '../../Interview.Web/wwwroot/lib/words/ko.js';

const root = path.join(import.meta.dirname, '../../Interview.Web/wwwroot');
const slots = (sentence) => [...sentence.matchAll(/\{(\w+)/g)].map((m) => m[1]).sort();

test('both dictionaries know the same keys', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(ko).sort());
});

test('no sentence is empty, and both have the same slots', () => {
  for (const key of Object.keys(ko)) {
    assert.ok(ko[key].trim() && en[key].trim(), key);
    assert.deepEqual(slots(ko[key]), slots(en[key]), key);
  }
});

test('Korean sentences are Korean and composed (NFC), English ones hold no Hangul but a language\'s own name', () => {
  for (const key of Object.keys(ko)) {
    assert.equal(ko[key], ko[key].normalize('NFC'), key);
    assert.doesNotMatch(en[key].replace('한국어 (한)', ''), /\p{Script=Hangul}/u, key);
    assert.ok(/\p{Script=Hangul}/u.test(ko[key]) || /^[^a-z]*\{/.test(ko[key]), key);
  }
});

test('every key is used, and every used key exists', () => {
  const code = readdirSync(root, { recursive: true }).filter((f) => f.endsWith('.js') && !f.includes('words')).map((f) => readFileSync(path.join(root, f), 'utf8')).join('\n');
  const literal = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map((m) => m[1]));
  // t(`home.${step}Title`): the constant parts around the holes decide.
  const shapes = [...code.matchAll(/(?:t|known)\(`([^`]+)`/g)].map((m) => new RegExp('^' + m[1].split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w.]+') + '$'));
  for (const key of Object.keys(ko)) {
    assert.ok(literal.has(key) || shapes.some((shape) => shape.test(key)), `${key} is not used`);
  }

  for (const [, key] of code.matchAll(/\bt\('([^']+)'/g)) {
    assert.ok(key in ko, `${key} has no sentence`);
  }
});
