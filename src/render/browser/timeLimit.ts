// A promise with a limit. In: work, milliseconds. Out: its result, or a TimeLimitError when it takes longer.

export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

export async function timeLimit<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const seconds = Math.round(milliseconds / 1000);
    timer = setTimeout(
      () => reject(new TimeLimitError(`${what} took longer than ${seconds} s`)),
      milliseconds,
    );
  });
  // What is given up may still fail later, when nobody listens.
  work.catch(() => {});
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
