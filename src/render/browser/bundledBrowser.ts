// The headless Chromium of the optional npm package, unpacked once for each user into the folder of temporary files.
// In: nothing. Out: its program and the environment that it needs. Throws when the package is not installed.

import { execFile } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export interface BundledBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

export async function bundledBrowser(): Promise<BundledBrowser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const about = readFileSync(join(dirname(entry), '../../package.json'), 'utf8');
  const { version } = JSON.parse(about) as { readonly version: string };
  const { uid, username } = userInfo();
  const folder = join(tmpdir(), `deckhand-browser-${version}-${uid < 0 ? username : uid}`);
  if (!isOurs(folder, uid)) await unpackInto(folder, entry);
  return {
    path: join(folder, 'chromium'),
    env: {
      HOME: folder,
      TMPDIR: tmpdir(),
      FONTCONFIG_FILE: join(folder, fontSettings),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

/** The package's own name folders of Amazon's machines. Slides bring their fonts along; the machine's and the package's
 * are for letters that those lack. */
const fontSettings = 'fonts.conf';

function fontSettingsFor(folder: string): string {
  const own = join(folder, 'fonts', 'fonts');
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', own].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders.join('')}${cache}</fontconfig>\n`;
}

/** A folder that anybody could have put there is not run. */
function isOurs(folder: string, uid: number): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const mine = uid < 0 || (found.uid === uid && (found.mode & 0o022) === 0);
  if (found.isDirectory() && mine) return true;
  throw new Error(`${folder} belongs to somebody else`);
}

/** The package unpacks into the folder of temporary files, and the libraries that Chromium needs, such as NSS, only
 * where it takes the machine for Amazon's; a bare machine lacks them just the same. So it runs in a process of its own,
 * and its folder gets its name when it is whole. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const started = `${folder}.${process.pid}`;
  const script = `const { default: c } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (c.default ?? c).executablePath();`;
  mkdirSync(started, { mode: 0o700 });
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { TMPDIR: started, HOME: started, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    writeFileSync(join(started, fontSettings), fontSettingsFor(folder));
    renameSync(started, folder);
  } catch (error) {
    rmSync(started, { recursive: true, force: true });
    // Another build may have been quicker.
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
  }
}
