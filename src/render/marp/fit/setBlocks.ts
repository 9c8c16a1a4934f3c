// An author's blocks as a browser would set them with the theme's CSS: the same margins, paddings and sizes. In:
// blocks, a type, a width. Out: a Stack. Errs by less than a px on words in our own fonts.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import type { Block, Inline, Picture } from '../../../model/markdown.ts';
import { plainText } from '../../../model/markdown.ts';
import { emptyStack, moved, padded, type Stack, sideBySide, stacked } from './Stack.ts';
import { type Substitutes, setBalanced, setText, type TextType, writingSpace } from './setText.ts';

export interface BlockType extends TextType {
  readonly balanced?: boolean;
  readonly leading: number;
  readonly width: number;
}

/** px between blocks; between items of a list; above and below a cell's text and beside it. */
export const blockGap = 20;
const itemGap = 10;
const cellPadding = 32;
/** em. */
const listIndent = 1.3;
const headingSize = 1.1;
const quote = { indent: 36, padding: 4 };
const code = { size: 26, leading: 36, padding: 24 };

export interface Look {
  readonly substitutes: Substitutes;
  /** px above and below the text of a row. */
  readonly rowPadding: number;
  /** px: pictures are never higher. */
  readonly pictureHeight: number;
}

export function setBlock(block: Block, type: BlockType, look: Look): Stack {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block.inlines, type, look, block.origin);
    case 'heading':
      return setParagraph(
        block.inlines,
        { ...type, face: 'sans-semibold', size: type.size * headingSize },
        look,
        block.origin,
      );
    case 'list':
      return stacked(block.items.map((item) => padded(setItem(item, type, look), 0, itemGap)));
    case 'table':
      return setTable(block, type, look);
    case 'quote': {
      const inner = { ...type, face: 'serif' as const, width: type.width - quote.indent };
      const set = stacked(
        block.blocks.filter(isShown).map((one) => setBlock(one, inner, look)),
        blockGap,
      );
      return padded(moved(set, quote.indent, 0), quote.padding, quote.padding);
    }
    case 'code':
      return setCode(block.text, type, look, block.origin);
    case 'lines': {
      const line: readonly Inline[] = [{ kind: 'text', text: writingSpace }];
      const lines = Array.from({ length: block.count }, () => setParagraph(line, type, look, block.origin));
      return stacked(lines, blockGap);
    }
    case 'divider':
    case 'directive':
    case 'comment':
      return emptyStack;
  }
}

export function isShown(block: Block): boolean {
  return block.kind !== 'divider' && block.kind !== 'directive' && block.kind !== 'comment';
}

/** Blocks of an item follow each other closely; a list within has its own space above, and shares that below. */
function setItem(item: readonly Block[], type: BlockType, look: Look): Stack {
  const indent = listIndent * type.size;
  const inner = { ...type, width: type.width - indent };
  const parts = item.filter(isShown).map((block, index) => {
    const set = setBlock(block, inner, look);
    if (block.kind !== 'list') return set;
    return padded(set, index === 0 ? 0 : itemGap, -itemGap);
  });
  return moved(stacked(parts), indent, 0);
}

/** A picture stands on lines of its own. */
export function setParagraph(
  inlines: readonly Inline[],
  type: BlockType,
  look: Look,
  origin: Location,
): Stack {
  const parts: Stack[] = [];
  let text: Inline[] = [];
  const close = () => {
    if (
      text.some((inline) => inline.kind !== 'break' && plainText([inline]).trim() !== '') ||
      text.some(hasWords)
    )
      parts.push(setWords(text, type, look, origin));
    text = [];
  };
  for (const inline of inlines) {
    if (inline.kind !== 'image') text.push(inline);
    else if (!inline.keywords.includes('bg')) {
      close();
      parts.push(setPicture(inline, type.width, look));
    }
  }
  close();
  return stacked(parts);
}

function hasWords(inline: Inline): boolean {
  return inline.kind === 'rule' || inline.kind === 'reference' || inline.kind === 'field';
}

function setWords(inlines: readonly Inline[], type: BlockType, look: Look, origin: Location): Stack {
  const set = type.balanced ? setBalanced : setText;
  const { widths, brokenWords } = set(inlines, type, type.width, look.substitutes);
  return {
    height: widths.length * type.leading,
    boxes: widths.map((width, index) => ({
      x: 0,
      y: index * type.leading,
      width,
      height: type.leading,
      origin,
    })),
    brokenWords: brokenWords.map((word) => ({ word, origin })),
  };
}

function setPicture({ picture, keywords, origin }: Picture, width: number, { pictureHeight }: Look): Stack {
  if (picture === undefined) return emptyStack;
  const asked = (side: string) => {
    const word = keywords.find((keyword) =>
      new RegExp(`^${side}(${side === 'w' ? 'idth' : 'eight'})?:\\d`).test(keyword),
    );
    return word === undefined ? undefined : Number.parseFloat(word.slice(word.indexOf(':') + 1));
  };
  const ratio = picture.height / picture.width;
  const wide = asked('w');
  const high = asked('h');
  const natural = high !== undefined ? high / ratio : (wide ?? picture.width);
  const shown =
    wide === undefined && high === undefined
      ? Math.min(natural, width, pictureHeight / ratio)
      : Math.min(natural, width);
  const height = Math.min(high ?? shown * ratio, pictureHeight);
  return { height, boxes: [{ x: 0, y: 0, width: shown, height, origin }], brokenWords: [] };
}

/** Columns share the width. */
function setTable(block: Extract<Block, { kind: 'table' }>, type: BlockType, look: Look): Stack {
  const columns = Math.max(1, block.head.length);
  const widths = block.head.map(() => type.width / columns);
  const head = { ...type, face: 'sans-semibold', size: 22, leading: 28 } as const;
  return stacked([
    setRow(block.head, widths, head, look, block.origin),
    ...block.rows.map((row) => padded(setRow(row, widths, type, look, block.origin), 1, 0)),
  ]);
}

/** `widths` of columns with their padding. */
export function setRow(
  row: readonly (readonly Inline[])[],
  widths: readonly number[],
  type: Omit<BlockType, 'width'> & { readonly firstFace?: FaceId; readonly firstWraps?: boolean },
  look: Look,
  origin: Location,
  padding = cellPadding,
): Stack {
  let x = 0;
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    const face = column === 0 ? (type.firstFace ?? type.face) : type.face;
    const room = column === 0 && type.firstWraps === false ? Number.POSITIVE_INFINITY : width - padding;
    const set = moved(setParagraph(cell, { ...type, face, width: room }, look, origin), x, 0);
    x += width;
    return set;
  });
  return padded(sideBySide(cells), look.rowPadding, look.rowPadding);
}

function setCode(text: string, { width }: BlockType, look: Look, origin: Location): Stack {
  const inner = width - 2 * code.padding;
  // Code is set in its own size, not in a share of the text's.
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      setWords(
        [{ kind: 'code', text: line }],
        { face: 'sans', size: code.size / 0.85, leading: code.leading, width: inner },
        look,
        origin,
      ),
    );
  return padded(moved(stacked(lines), code.padding, 0), code.padding, code.padding);
}
