import assert from 'node:assert/strict';
import test from 'node:test';
import { withParticle } from '../../Interview.Web/wwwroot/lib/particles.js';

for (const [word, pair, expected] of [
  ['개발자', '으로/로', '개발자로'], ['디자인', '으로/로', '디자인으로'], ['서울', '으로/로', '서울로'], ['기획자(신입)', '으로/로', '기획자(신입)으로'],
  ['김지원', '은/는', '김지원은'], ['이력서', '을/를', '이력서를'], ['Python', '을/를', 'Python을'], ['Java', '을/를', 'Java를'], ['버전 3', '을/를', '버전 3을'], ['버전 2', '을/를', '버전 2를'], ['“연구원”', '이/가', '“연구원”이'],
]) {
  test(`${word} + ${pair} = ${expected}`, () => assert.equal(withParticle(word, pair), expected));
}
