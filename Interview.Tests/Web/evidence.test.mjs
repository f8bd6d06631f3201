import assert from 'node:assert/strict';
import test from 'node:test';
import { marked } from '../../Interview.Web/wwwroot/reports/evidence.js';

const said = '처음에는 몰랐지만, 재어 보니 외부 호출이 원인이었습니다.';
const span = (quote) => ({ start: said.indexOf(quote), length: quote.length, quote });
const joined = (pieces) => pieces.map((piece) => piece.text).join('');

test('marks stand where the words stand, and no word is lost', () => {
  const pieces = marked(said, [[span('재어 보니')], [span('원인이었습니다')]]);
  assert.equal(joined(pieces), said);
  assert.deepEqual(pieces.filter((p) => p.grades.length).map((p) => [p.text, p.grades]), [['재어 보니', [0]], ['원인이었습니다', [1]]]);
});

test('overlapping evidence carries both numbers where it overlaps', () => {
  const pieces = marked(said, [[span('재어 보니 외부')], [span('외부 호출')]]);
  assert.equal(joined(pieces), said);
  assert.deepEqual(pieces.find((p) => p.text === '외부').grades, [0, 1]);
});

test('a span at the wrong place is found by its words', () => {
  assert.deepEqual(marked(said, [[{ start: 0, length: 5, quote: '외부 호출' }]]).filter((p) => p.grades.length).map((p) => p.text), ['외부 호출']);
});

test('words that were never said mark nothing', () => {
  for (const bad of [{ start: 3, length: 4, quote: '하지 않은 말' }, { start: -1, length: 5, quote: '' }, { start: 0, length: 9999, quote: '' }, { start: 0.5, length: 2, quote: '' }]) {
    assert.deepEqual(marked(said, [[bad]]), [{ text: said, grades: [] }]);
  }
});

test('nothing said, nothing marked', () => assert.equal(joined(marked('', [[span('재어 보니')]])), ''));
