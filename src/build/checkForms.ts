// Whether the forms of slides that are asked for can hold their pictures. In: agendas that are laid out, what is
// wanted. Out: diagnostics. A browser shows every type, so a page of slides always can.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { mapInlines } from '../model/mapInlines.ts';
import type { Block, Picture, PictureFile } from '../model/markdown.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';
import type { WantedOutputs } from './wantedOutputs.ts';

type PictureType = PictureFile['type'];

/** What holds pictures of some types only, by the file's name. */
const limited = [
  { format: 'pptx', file: 'slides.pptx', missing: new Set<PictureType>(['webp']) },
  { format: 'pdf', file: 'slides.handout.pdf', missing: new Set<PictureType>(['webp', 'gif']) },
] as const;

export function checkForms({ deck }: LaidOutAgenda, { hasDeck }: WantedOutputs): readonly Diagnostic[] {
  const asked = limited.filter(({ format }) => hasDeck(format));
  if (asked.length === 0) return [];
  const pictures = deck.slides.flatMap(({ blocks }) => blocks.flatMap(picturesIn));
  return pictures.flatMap(({ picture, origin }) => {
    if (picture === undefined) return [];
    const files = asked.filter(({ missing }) => missing.has(picture.type)).map(({ file }) => `\`${file}\``);
    if (files.length === 0) return [];
    const type = picture.type === 'webp' ? 'WebP' : 'GIF';
    const message = `${files.join(' and ')} cannot hold ${type}: the words of the picture stand in its place.`;
    return [problem('picture-suits-form', origin, message, ['save it as PNG or JPEG'])];
  });
}

function picturesIn(block: Block): readonly Picture[] {
  const found: Picture[] = [];
  mapInlines(block, (inline) => {
    if (inline.kind === 'image') found.push(inline);
    return inline;
  });
  return found;
}
