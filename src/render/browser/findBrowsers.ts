// Which browsers may be there, best first. In: the file that the user named, if any; the platform. Out: ways to start
// one. Looks only whether files exist; on macOS and Windows the driver knows where Chrome and Edge are.

import { existsSync } from 'node:fs';

export type BrowserSource =
  | { readonly kind: 'file'; readonly path: string }
  /** Found by the driver where its maker's installer puts it. */
  | { readonly kind: 'channel'; readonly channel: 'chrome' | 'msedge' }
  /** The one that comes as an npm package, for Linux on x64. */
  | { readonly kind: 'bundled' };

const linuxFiles = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
];

const macFiles = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

export function findBrowsers(
  named: string | undefined,
  { platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process,
  exists: (path: string) => boolean = existsSync,
): readonly BrowserSource[] {
  if (named === 'bundled') return [{ kind: 'bundled' }];
  if (named !== undefined) return [{ kind: 'file', path: named }];
  const files = (platform === 'linux' ? linuxFiles : platform === 'darwin' ? macFiles : []).filter(exists);
  const channels = platform === 'linux' ? [] : (['chrome', 'msedge'] as const);
  return [
    ...channels.map((channel) => ({ kind: 'channel', channel }) as const),
    ...files.map((path) => ({ kind: 'file', path }) as const),
    ...(platform === 'linux' && arch === 'x64' ? [{ kind: 'bundled' } as const] : []),
  ];
}
