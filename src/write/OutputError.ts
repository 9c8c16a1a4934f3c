// The output cannot be written: a full disk, a folder without permission, a foreign file in the way. Thrown by
// everything in `write/`; the command line says what is wrong and exits 2.

export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The file or folder that it is about. */
  readonly path: string;
  /** What is said of it: "cannot be written: the disk is full". */
  readonly problem: string;
  readonly hints: readonly string[];

  constructor(path: string, problem: string, hints: readonly string[] = [], options: ErrorOptions = {}) {
    super(`${path} ${problem}.`, options);
    this.path = path;
    this.problem = problem;
    this.hints = hints;
  }
}

const problems: Readonly<Record<string, readonly [problem: string, hint: string]>> = {
  ENOSPC: ['cannot be written: the disk is full', 'make room, or choose another folder'],
  EDQUOT: ['cannot be written: your share of the disk is used up', 'make room, or choose another folder'],
  EACCES: ['cannot be written: there is no permission', 'choose another folder'],
  EPERM: ['cannot be written: there is no permission', 'choose another folder'],
  EBUSY: ['cannot be written: another program has it open', 'close it there and build again'],
  EROFS: ['cannot be written: the disk is read-only', 'choose another folder'],
  ENOTDIR: ['cannot be made: a file is where a folder should be', 'move that file, or choose another folder'],
  EEXIST: ['cannot be made: something of that name is in the way', 'move it, or choose another folder'],
  EISDIR: ['cannot be written: a folder of that name is in the way', 'move it, or choose another folder'],
  ENAMETOOLONG: [
    'cannot be written: its name is too long for this disk',
    'choose a folder with a shorter path',
  ],
};

/** What the operating system said, in words; its own error is the cause. */
export function fromSystem(path: string, error: unknown): OutputError {
  const code = codeOf(error) ?? '';
  const [problem, hint] = problems[code] ?? [`cannot be written: ${String(error)}`, 'choose another folder'];
  return new OutputError(path, problem, [hint], { cause: error });
}

/** The same problem, said of the file that the user knows instead of the one that is staged for it. */
export function sayOf(path: string, error: unknown): unknown {
  return error instanceof OutputError
    ? new OutputError(path, error.problem, error.hints, { cause: error })
    : error;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
