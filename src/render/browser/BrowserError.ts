// The browser cannot do its work: there is none, it died twice, it hangs. What it was to make is then missing; the
// command line says why and exits 2.

export class BrowserError extends Error {
  override readonly name = 'BrowserError';
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = [], options: ErrorOptions = {}) {
    super(message, options);
    this.hints = hints;
  }
}
