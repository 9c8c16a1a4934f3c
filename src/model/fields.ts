// The kinds of value that front matter is made of, each written once. The `error` of a schema is the code of the
// diagnostic that its breach gets; `expects` in the schema's meta completes "`key` must be …".

import * as z from 'zod';
import type { Code } from '../diagnostics/catalogue.ts';
import type { BlockText, Text } from './markdown.ts';

const nowhere = { file: '', line: 1, column: 1 };

function broken(code: Code) {
  return { error: () => code };
}

/** Text that may hold inline Markdown. Its inlines and place are filled in by `placeTexts`. */
export function text(description: string, limits: { words?: number; characters?: number } = {}) {
  return z
    .string(broken('value-has-its-type'))
    .trim()
    .refine(hasWords, broken('text-is-not-empty'))
    .refine(
      (value) => limits.words === undefined || countWords(value) <= limits.words,
      broken('text-is-short-enough'),
    )
    .refine(
      (value) => limits.characters === undefined || [...value].length <= limits.characters,
      broken('text-is-short-enough'),
    )
    .meta({ description: withLimits(description, limits), expects: describeLimits(limits) })
    .transform((source): Text => ({ source: source.replaceAll('\t', ' '), inlines: [], origin: nowhere }));
}

/** Markdown with blocks. They and their place are filled in by `placeTexts`. */
export function blockText(description: string) {
  return z
    .string(broken('value-has-its-type'))
    .min(1, broken('text-is-not-empty'))
    .meta({ description, expects: 'text' })
    .transform((source): BlockText => ({ source, inlines: [], blocks: [], origin: nowhere }));
}

/** A plain string: an address, a name for a font, a path. */
export function plain(description: string) {
  return z
    .string(broken('value-has-its-type'))
    .trim()
    .min(1, broken('text-is-not-empty'))
    .meta({ description, expects: 'text' });
}

export const idPattern = /^[a-z][a-z0-9-]*$/;

export function id(description: string) {
  return z
    .string(broken('id-is-well-formed'))
    .regex(idPattern, broken('id-is-well-formed'))
    .meta({ description, expects: 'an id: small letters, digits and hyphens, starting with a letter' });
}

/** `bookends`, `principle:bookends` or `other-workshop/bookends`. */
export function reference(description: string) {
  return z
    .string(broken('id-is-well-formed'))
    .regex(/^([a-z]+:)?([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, broken('id-is-well-formed'))
    .meta({ description, expects: 'the id of something in this workshop' });
}

export function minutes(description: string, least = 1) {
  return z
    .int(broken('minutes-are-whole'))
    .min(least, broken('minutes-are-whole'))
    .max(24 * 60, broken('minutes-are-whole'))
    .meta({
      description,
      expects: least > 0 ? 'a whole number of minutes' : 'a whole number of minutes, 0 or more',
    });
}

export function count(description: string, least = 1, most = 100000) {
  return z
    .int(broken('number-is-in-range'))
    .min(least, broken('number-is-in-range'))
    .max(most, broken('number-is-in-range'))
    .meta({ description, expects: `a whole number from ${least} to ${most}` });
}

export function number(description: string) {
  return z.number(broken('value-has-its-type')).meta({ description, expects: 'a number' });
}

/** A language tag as BCP 47 has it, in its canonical spelling. */
export function language(description: string) {
  return z
    .string(broken('language-is-known'))
    .refine(isLanguage, broken('language-is-known'))
    .meta({ description, expects: 'a language such as `en` or `en-GB`' })
    .transform((value) => Intl.getCanonicalLocales(value)[0] ?? value);
}

export function flag(description: string) {
  return z.boolean(broken('value-has-its-type')).meta({ description, expects: '`true` or `false`' });
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T, description: string) {
  return z
    .enum(values, broken('value-is-known'))
    .meta({ description, expects: `one of ${values.join(', ')}` });
}

/** `"09:00"`, 24 hours. YAML 1.2 reads an unquoted 09:00 as text, too. */
export function clock(description: string) {
  return z
    .string(broken('time-is-a-clock-time'))
    .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, broken('time-is-a-clock-time'))
    .meta({ description, expects: 'a time of day such as "09:00"' })
    .transform((value) => Number(value.slice(0, -3)) * 60 + Number(value.slice(-2)));
}

/** `2026-03-12`, kept as that text. */
export function date(description: string) {
  return z
    .string(broken('date-is-a-day'))
    .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value), broken('date-is-a-day'))
    .meta({ description, expects: 'a day such as 2026-03-12' });
}

/** `3mm`, `0.125in` or a number of millimetres; in mm, and within these. */
export function length(description: string, least: number, most: number) {
  return z
    .union(
      [z.number(), z.string().regex(/^-?\d+(\.\d+)?\s*(mm|cm|in|pt)$/, broken('length-has-a-unit'))],
      broken('length-has-a-unit'),
    )
    .refine((value) => {
      // no number where the unit is wrong, which is told already
      const size = millimetresOf(value);
      return !(size < least || size > most);
    }, broken('number-is-in-range'))
    .meta({ description, expects: `a length such as 3mm or 0.125in, from ${least}mm to ${most}mm` })
    .transform(millimetresOf);
}

function millimetresOf(value: number | string): number {
  return typeof value === 'number' ? value : toMillimetres(value);
}

export function list<T extends z.ZodType>(of: T, description: string) {
  return z.array(of, broken('value-has-its-type')).meta({ description, expects: 'a list' });
}

/** An object that knows all of its keys, except those that begin with `x-`. */
export function record<T extends z.ZodRawShape>(shape: T, description = '') {
  return z
    .strictObject(shape, broken('value-has-its-type'))
    .meta({ description, expects: 'a map of keys and values' });
}

export function countWords(value: string): number {
  return value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function withLimits(
  description: string,
  { words, characters }: { words?: number; characters?: number },
): string {
  if (words !== undefined) return `${description}; at most ${words} words`;
  return characters === undefined ? description : `${description}; at most ${characters} characters`;
}

function describeLimits({ words, characters }: { words?: number; characters?: number }): string {
  if (words !== undefined) return `text of at most ${words} words`;
  if (characters !== undefined) return `text of at most ${characters} characters`;
  return 'text';
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Blanks, rules and marks alone are holes. */
function hasWords(value: string): boolean {
  return /[^\s_[\]]/.test(value);
}

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

const unitInMillimetres = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };

function toMillimetres(value: string): number {
  const unit = value.slice(-2) as keyof typeof unitInMillimetres;
  return Number.parseFloat(value) * unitInMillimetres[unit];
}
