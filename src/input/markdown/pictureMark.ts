// An image token to a Picture: Marp's words taken out of the alt text, the file looked up.

import type { Token } from 'markdown-it';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Picture } from '../../model/markdown.ts';
import type { Context } from './Context.ts';

const length = '(?:(?:\\d*\\.)?\\d+(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)';

/** As in Marpit's `image/parse.js`. */
const anywhere = [
  new RegExp(`^w(?:idth)?:${length}$`),
  new RegExp(`^h(?:eight)?:${length}$`),
  /^(\d*\.)?\d+%$/,
  /^(blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(:.+)?$/,
];

/** As in Marpit's `background_image/parse.js`. */
const inBackground = [/^(left|right)(:(\d*\.)?\d+%)?$/, /^(auto|contain|cover|fit|vertical|horizontal)$/];

export function readPicture(token: Token, origin: Location, context: Context): Picture {
  const src = decode(String(token.attrGet('src') ?? ''));
  const words = token.content.split(/\s+/).filter((word) => word !== '');
  const patterns = words.includes('bg') ? [...anywhere, ...inBackground, /^bg$/] : anywhere;
  const isKeyword = (word: string) => patterns.some((pattern) => pattern.test(word));
  const keywords = words.filter(isKeyword);
  const alt = words.filter((word) => !isKeyword(word)).join(' ');
  const isDecorative = alt === 'decorative';
  if (alt === '') context.report(withoutAlt(src, origin));
  return {
    kind: 'image',
    picture: context.picture(src, origin),
    src,
    alt: isDecorative ? '' : alt,
    keywords,
    origin,
  };
}

function withoutAlt(src: string, origin: Location) {
  return problem(
    'picture-has-alt-text',
    origin,
    `The picture "${src}" has no text for those who cannot see it.`,
    ['write what it says between `![` and `]`, or the word `decorative` where it says nothing'],
  );
}

/** markdown-it encodes addresses. */
function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
