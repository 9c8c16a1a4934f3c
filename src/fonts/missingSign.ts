// What is said of a sign that print cannot set. In: a sign, of one code point. Out: the message and what to do.

import { runsRightToLeft } from './runsRightToLeft.ts';

export function missingSign(sign: string): { readonly message: string; readonly hints: readonly string[] } {
  const code = sign.codePointAt(0) ?? 0;
  const named = `“${sign}” (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
  if (runsRightToLeft(code))
    return {
      message: `Print runs from left to right and cannot set the character ${named}.`,
      hints: ['write it in other letters, or set it as a picture with alt text'],
    };
  return {
    message: `No font of print has the character ${named}.`,
    hints: ['write it with other characters, or set it as a picture with alt text'],
  };
}
