// Why a browser did not start, out of the driver's pages of log. In: what was thrown. Out: a reason, and what to do
// where there is more to say than to install another browser.

export interface LaunchFailure {
  readonly reason: string;
  readonly hints: readonly string[];
}

const sandboxHints = [
  'its sandbox needs user namespaces; an administrator allows them with `sysctl -w user.max_user_namespaces=15000`, on Ubuntu with `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, in Docker with `--security-opt seccomp=unconfined`',
  'or install Google Chrome, or the package `chromium-sandbox` on Debian, whose sandbox does without them',
];

export function launchFailure(error: unknown): LaunchFailure {
  const text = error instanceof Error ? error.message : String(error);
  if (/No usable sandbox|sandboxing failed/i.test(text))
    return { reason: 'its sandbox cannot start on this machine', hints: sandboxHints };
  const [, library] = /error while loading shared libraries: ([^\s:]+)/.exec(text) ?? [];
  if (library !== undefined)
    return {
      reason: `the library ${library} is missing`,
      hints: [`install what ${library} belongs to, with your system's packages`],
    };
  const [first = ''] = text.replace(/^browserType\.launch: /, '').split('\n');
  return { reason: shortened(inWords(first, text)), hints: [] };
}

function inWords(first: string, text: string): string {
  if (/executable doesn't exist|\bENOENT\b/.test(first)) return 'there is no such file';
  if (/\bEACCES\b/.test(first)) return 'it is no program that you may run';
  if (!first.includes('has been closed')) return first;
  // The driver only saw that it ended; its last words may say why.
  const [, said] = /\[err\] (.+)/.exec(text) ?? [];
  return said === undefined ? 'it ended at once' : withoutColour(said);
}

/** The driver paints its log. */
function withoutColour(text: string): string {
  return text.replaceAll('\u001b', '').replace(/\[\d+m/g, '');
}

function shortened(text: string): string {
  const line = text.trim();
  return line.length <= longestReason ? line : `${line.slice(0, longestReason).trimEnd()} …`;
}

const longestReason = 160;
