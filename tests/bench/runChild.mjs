// Runs a script of this folder as a process of its own. Goes out: what it printed (JSON), wall time in ms from start
// to end, and its peak memory in MB as the system counted it.

import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loaded before the script: tells its own peak at the end, as no parent can ask for that of one child. */
const probe = new URL('reportPeak.mjs', import.meta.url);

/** `script` is of this folder, or the path of a program; a program's own words are not JSON and are left aside. */
export function runChild(script, args = []) {
  const isProgram = isAbsolute(script);
  const path = isProgram ? script : fileURLToPath(new URL(script, import.meta.url));
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', probe.href, path, ...args], {
    stdio: ['ignore', 'pipe', isProgram ? 'ignore' : 'inherit', 'ipc'],
  });
  let printed = '';
  let peak = 0;
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.on('message', (message) => {
    peak = message.maxRSS / 1024;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (code === 0) resolve({ ms, peak, ...(isProgram ? {} : JSON.parse(printed || '{}')) });
      else reject(new Error(`${script} ended with ${code}`));
    });
  });
}
