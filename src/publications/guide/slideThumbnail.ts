// A slide as a small drawing for print: its layout's regions with their text. In: a slide. Out: a Thumbnail block.
// Nothing here depends on whether a browser ran.

import { type Block, type Inline, plainText } from '../../model/markdown.ts';
import type { Slide } from '../Deck.ts';
import { estimateLines } from '../estimateLines.ts';
import type { Thumbnail, ThumbnailRegion } from '../Handout.ts';
import { type Region, type Regions, regionsOf, type Setting, slideSize } from '../slideRegions.ts';

/** mm. */
const widthOnPaper = 48;
/** px between columns of a table, and between blocks. */
const gap = { columns: 32, blocks: 20 };

/** `number`: from 1. */
export function slideThumbnail(
  slide: Slide,
  number: number,
  setting: Setting,
  caption: readonly Inline[],
): Thumbnail {
  const regions = regionsOf(slide.layout, setting);
  const text = (inlines: readonly Inline[]) => plainText(inlines).trim();
  const kicker = text(slide.kicker);
  const title = slide.titleHidden ? '' : text(slide.title);
  const below = titleOverflow(slide, regions);
  return {
    kind: 'thumbnail',
    width: widthOnPaper,
    size: slideSize,
    ground: regions.ground,
    regions: [
      ...figure(slide, regions),
      ...(kicker === '' ? [] : [region('kicker', regions.kicker, [kicker])]),
      ...(title === ''
        ? []
        : [
            region('title', { ...regions.title, height: regions.title.height + Math.max(0, below) }, [title]),
          ]),
      ...bodyRegions(slide, regions, below),
      region('number', regions.slideNumber, [String(number)]),
    ],
    caption,
    alt: [kicker, text(slide.title), ...slide.blocks.flatMap(linesOf)]
      .filter((line) => line !== '')
      .join('. '),
    readers: 'everyone',
    origin: slide.origin,
  };
}

function region(
  role: ThumbnailRegion['role'],
  { x, y, width, height, size, leading }: Region,
  lines: readonly string[],
): ThumbnailRegion {
  return { role, x, y, width, height, size, leading, lines };
}

/** px that a title of several lines moves the body down; the body moves up where no title is shown. */
function titleOverflow(slide: Slide, regions: Regions): number {
  if (slide.titleHidden) return regions.title.y - regions.body.y;
  const lines = estimateLines(slide.title, { ...regions.title, face: 'serif' });
  return (lines - 1) * regions.title.leading;
}

function figure(slide: Slide, { figure: place }: Regions): readonly ThumbnailRegion[] {
  if (slide.figure === undefined || place === undefined) return [];
  return [region(slide.layout === 'statement' ? 'ghost' : 'figure', place, [slide.figure.text])];
}

function bodyRegions(slide: Slide, regions: Regions, below: number): readonly ThumbnailRegion[] {
  const { body } = regions;
  const end = body.y + body.height;
  const size = slide.textSize ?? body.size;
  const type = { size, leading: Math.round((size * body.leading) / body.size) };
  let y = body.y + below;
  const placed = slide.blocks.flatMap((block) => {
    const parts = placeBlock(block, { ...body, ...type, y, height: end - y }, regions);
    y = Math.max(y, ...parts.map((one) => one.y + one.height)) + gap.blocks;
    return parts.filter((one) => one.y < end && one.height > 0);
  });
  // a statement stands in the middle of its slide, below the large figure
  const drop = slide.layout === 'statement' ? Math.max(0, (end - y + gap.blocks) / 2) : 0;
  return drop === 0 ? placed : placed.map((one) => ({ ...one, y: one.y + drop }));
}

function placeBlock(block: Block, place: Region, regions: Regions): readonly ThumbnailRegion[] {
  if (block.kind === 'table') return placeRows(block.rows, place, regions);
  const lines = linesOf(block);
  if (lines.length === 0) return [];
  const count = lines.reduce((sum, line) => sum + estimateLines([{ kind: 'text', text: line }], place), 0);
  const height = Math.min(place.height, count * place.leading);
  return [region('body', { ...place, height }, lines)];
}

function placeRows(
  rows: readonly (readonly (readonly Inline[])[])[],
  place: Region,
  regions: Regions,
): readonly ThumbnailRegion[] {
  let y = place.y + regions.tableHead;
  return rows.flatMap((row) => {
    const widths = row.map((_, column) => regions.columns?.[column] ?? place.width / row.length);
    const counts = row.map((cell, column) =>
      estimateLines(cell, { size: place.size, width: (widths[column] ?? place.width) - gap.columns }),
    );
    const height = Math.max(1, ...counts) * place.leading;
    const top = y + regions.rowPadding;
    y = top + height + regions.rowPadding;
    let x = place.x;
    return row.map((cell, column) => {
      const width = widths[column] ?? place.width;
      const role = column === 0 && row.length > 1 ? 'row-head' : 'body';
      const placed = region(role, { ...place, x, y: top, width: width - gap.columns, height }, [
        plainText(cell).trim(),
      ]);
      x += width;
      return placed;
    });
  });
}

/** The words of a block, one entry a paragraph. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const line = plainText(block.inlines).trim();
      return line === '' ? [] : [line];
    }
    case 'list':
      return block.items.map((item, index) => {
        const sign = block.start === undefined ? '•' : `${block.start + index}.`;
        return `${sign} ${item.flatMap(linesOf).join(' ')}`;
      });
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainText(cell).trim()).join(' – '));
    case 'code':
      return block.text.trimEnd().split('\n');
    case 'lines':
    case 'divider':
    case 'directive':
    case 'comment':
      return [];
  }
}
