// @ts-check

/** @typedef {{ start: number, length: number, quote: string }} Span */

/**
 * Cuts what was said into pieces, each with the numbers of the grades that rest on it. A span whose words are not at its place is looked for
 * by its words; one that is nowhere marks nothing. Overlaps are fine.
 * @param {string} text @param {Span[][]} spansOfGrades
 * @returns {{ text: string, grades: number[] }[]}
 */
export function marked(text, spansOfGrades) {
  const ranges = spansOfGrades.flatMap((spans, grade) => spans.map((span) => placed(text, span)).filter((r) => r !== null).map((r) => ({ ...r, grade })));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap((r) => [r.from, r.to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    grades: [...new Set(ranges.filter((r) => r.from <= from && r.to >= cuts[i + 1]).map((r) => r.grade))].sort((a, b) => a - b),
  }));
}

/** @param {string} text @param {Span} span */
function placed(text, { start, length, quote }) {
  const here = Number.isInteger(start) && Number.isInteger(length) && start >= 0 && length > 0 && start + length <= text.length;
  if (here && (!quote || text.slice(start, start + length) === quote)) {
    return { from: start, to: start + length };
  }

  const found = quote ? text.indexOf(quote) : -1;
  return found < 0 ? null : { from: found, to: found + quote.length };
}
