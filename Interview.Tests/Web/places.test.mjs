import assert from 'node:assert/strict';
import test from 'node:test';
import { doubtful, fieldAt, linesOf } from '../../Interview.Web/wwwroot/resumes/places.js';

const line = (page, number) => ({ page, line: number, text: `${page}.${number}`, box: null, size: null });
// The second line of page 2 was a header and is left out.
const source = { pages: [], hidden: [], lines: [line(1, 1), line(1, 2), line(1, 3), line(2, 1), line(2, 3)] };
const origin = (field, page, number, lines = 1, confidence = 0.9) => ({ field, place: { page, line: number }, lines, confidence, by: 'rules' });
const origins = [origin('header.name', 1, 1, 1, 0.5), origin('experience[0].title', 1, 2), origin('experience[0].claims[0]', 1, 3, 2), origin('skills[0]', 2, 3), origin('skills[1]', 2, 3), origin('essays[0].answer', 2, 1, 9)];

test('a field stands on all its lines, also over the end of a page', () => {
  assert.deepEqual(linesOf('experience[0].claims[0]', origins, source), ['1.3', '2.1']);
  assert.deepEqual(linesOf('essays[0].answer', origins, source), ['2.1', '2.3']);
});

test('a whole stands where its parts do, a part without a place where its whole does', () => {
  assert.deepEqual(linesOf('experience[0]', origins, source), ['1.2', '1.3', '2.1']);
  assert.deepEqual(linesOf('skills', origins, source), ['2.3']);
  assert.deepEqual(linesOf('header.name.first', origins, source), ['1.1']);
});

test('without an origin an entry stands where it says, and otherwise nowhere', () => {
  assert.deepEqual(linesOf('awards[0].title', origins, source, { page: 2, line: 1 }), ['2.1']);
  assert.deepEqual(linesOf('awards[0].title', origins, source), []);
  assert.deepEqual(linesOf('awards[0].title', origins, source, { page: 7, line: 1 }), []);
});

test('a line leads to the narrowest field on it', () => {
  assert.equal(fieldAt('1.3', origins, source), 'experience[0].claims[0]');
  assert.equal(fieldAt('2.3', origins, source), 'skills[0]');
  assert.equal(fieldAt('9.9', origins, source), null);
});

test('what the reading was not sure of asks for a look', () => {
  assert.deepEqual([...doubtful(origins)], ['header.name']);
});
