// Times and days as a language writes them. In: minutes since midnight, `2026-03-12`, a BCP 47 tag. Out: text.
// Never asks what time it is.

/** English without a region is written the way most of the world reads it: 24 hours, day before month. */
function locale(lang: string): string {
  return lang.toLowerCase() === 'en' ? 'en-GB' : lang;
}

/** `09:00`, or `9:00 AM` for en-US. Minutes past midnight wrap around. */
export function formatClock(minutes: number, lang: string): string {
  const format = clockFormats.get(lang) ?? clockFormat(lang);
  clockFormats.set(lang, format);
  return plainSpaces(format.format(new Date(minutes * 60_000)));
}

/** Making one takes a hundred times as long as using it. */
const clockFormats = new Map<string, Intl.DateTimeFormat>();

function clockFormat(lang: string): Intl.DateTimeFormat {
  const zone = { minute: '2-digit', timeZone: 'UTC' } as const;
  const padded = new Intl.DateTimeFormat(locale(lang), { hour: '2-digit', ...zone });
  const of24 = padded.resolvedOptions().hour12 === false;
  return of24 ? padded : new Intl.DateTimeFormat(locale(lang), { hour: 'numeric', ...zone });
}

/** `Thursday 12 March 2026`. Takes `2026-03-12`. */
export function formatDate(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat(locale(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return plainSpaces(format.format(new Date(`${date}T00:00:00Z`)));
}

/** ICU puts U+202F before AM and PM, which few fonts have. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0');
}
