// Chromium out of its package, as vitest's global setup: test files that started together would unpack it into each
// other's hands, as the package knows no lock. After the first time there is nothing to unpack.

/** The package unpacks the libraries that Chromium needs, such as NSS, only where it takes the machine for Amazon's;
 * a bare machine lacks them just the same. */
export async function unpackChromium(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export async function setup(): Promise<void> {
  await unpackChromium();
}
