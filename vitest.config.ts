import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60000,
    globalSetup: ['./bundlePages.mjs', './tests/browser/unpackChromium.ts'],
  },
});
