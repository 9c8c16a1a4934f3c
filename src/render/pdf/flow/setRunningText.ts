// A paragraph of running text. Pictures within it stand between its texts.

import type { Inline, Picture } from '../../../model/markdown.ts';
import type { PrintBlock } from '../../../publications/Handout.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { setParagraph } from './setParagraph.ts';
import { setPicture } from './setPicture.ts';

export function setRunningText(
  inlines: readonly Inline[],
  origin: PrintBlock['origin'],
  context: FlowContext,
): readonly Slab[] {
  const style = { ...context.styles.paragraph, text: context.text };
  const parts = splitAtPictures(inlines);
  return parts.flatMap((part): readonly Slab[] => {
    if (Array.isArray(part)) {
      return setParagraph(part, style, context.setting.structure.add('P', context.parent), origin, context);
    }
    const { picture, alt, origin: place } = part as Picture;
    return picture === undefined ? [] : setPicture(picture, alt, undefined, place, context);
  });
}

function splitAtPictures(inlines: readonly Inline[]): readonly (Picture | Inline[])[] {
  const parts: (Picture | Inline[])[] = [];
  for (const inline of inlines.flatMap(liftPictures)) {
    const last = parts.at(-1);
    if (inline.kind === 'image') parts.push(inline);
    else if (Array.isArray(last)) last.push(inline);
    else if (!isEmpty(inline)) parts.push([inline]);
  }
  return parts;
}

/** A picture that stands in bold type or italics parts them. */
function liftPictures(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'strike': {
      if (!holdsPicture(inline.children)) return [inline];
      return splitAtPictures(inline.children).map(
        (part): Inline => (Array.isArray(part) ? { ...inline, children: part } : (part as Picture)),
      );
    }
    default:
      return [inline];
  }
}

/** Whether text has to part for a picture. */
export function holdsPicture(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    switch (inline.kind) {
      case 'image':
        return true;
      case 'strong':
      case 'emphasis':
      case 'strike':
        return holdsPicture(inline.children);
      default:
        return false;
    }
  });
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}
