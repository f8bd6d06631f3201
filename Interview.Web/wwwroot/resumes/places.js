// @ts-check

/**
 * Which lines of the source a field of the profile stands on, and which field stands on a line. Fields are named by their paths:
 * "header.name", "experience[0].claims[2]". Pure: no page, no server.
 * @typedef {import('../../contract').Origin} Origin @typedef {import('../../contract').Source} Source @typedef {{ page: number | null, line: number | null }} Place
 */

/** @param {Place} place */
export const lineKey = (place) => `${place.page}.${place.line}`;

/**
 * The lines of a field, as keys in reading order. A field that has no place of its own stands where the parts of it do, else where the whole does.
 * @param {string} field @param {Origin[]} origins @param {Source} source @param {Place | null} [otherwise]
 */
export function linesOf(field, origins, source, otherwise = null) {
  const own = origins.filter((origin) => origin.field === field);
  const parts = own.length > 0 ? own : origins.filter((origin) => origin.field.startsWith(`${field}.`) || origin.field.startsWith(`${field}[`));
  const whole = parts.length > 0 ? parts : origins.filter((origin) => origin.field === parent(field));
  const places = whole.length > 0 ? whole : otherwise?.page ? [{ place: otherwise, lines: 1 }] : [];
  const lit = new Set(places.flatMap(({ place, lines }) => span(place, lines, source)));
  return source.lines.map(lineKey).filter((key) => lit.has(key));
}

/** The narrowest field that stands on a line; null when none does. @param {string} key @param {Origin[]} origins @param {Source} source */
export function fieldAt(key, origins, source) {
  const here = origins.filter((origin) => span(origin.place, origin.lines, source).includes(key));
  here.sort((a, b) => a.lines - b.lines || b.field.length - a.field.length);
  return here[0]?.field ?? null;
}

/** Fields that the reading was not sure of. @param {Origin[]} origins */
export const doubtful = (origins) => new Set(origins.filter((origin) => origin.confidence < 0.6).map((origin) => origin.field));

// Lines are counted in reading order, also over the end of a page: headers and footers that were left out leave gaps in the numbers.
/** @param {Place} place @param {number} count @param {Source} source */
function span(place, count, source) {
  const at = source.lines.findIndex((line) => line.page === place.page && line.line === place.line);
  return at < 0 ? [] : source.lines.slice(at, at + Math.max(1, count)).map(lineKey);
}

/** @param {string} field */
function parent(field) {
  return field.replace(/(\.[a-zA-Z]+(\[\d+\])?|\[\d+\])$/, '');
}
