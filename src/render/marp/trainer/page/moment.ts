// The one clock of the page, and times as its language writes them.

export function now(): number {
  return Date.now();
}

/** `09:05`, or `9:05 AM` for en-US. English without a region is written with 24 hours. */
export function clockText(moment: number, lang: string): string {
  const locale = lang.toLowerCase() === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}
