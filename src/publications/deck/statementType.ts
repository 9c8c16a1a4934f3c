// Few words are set large: the largest type of the layout's scale in which they still fit the slide. In: paragraphs.
// Out: one slide, or more when even the smallest type of the scale is too large.

import type { Block } from '../../model/markdown.ts';
import type { Slide } from '../Deck.ts';
import type { Regions, Type } from '../slideRegions.ts';
import { proseTypes, regionsOf, statementTypes } from '../slideRegions.ts';
import { blockHeight, piecesOf, together } from './blockHeights.ts';
import type { DeckContext } from './DeckContext.ts';
import { splitEvenly } from './split.ts';
import { numbered, roomForBody, type SlideFrame } from './tableSlides.ts';

/** Statements have five lines at most; longer text is prose and takes a smaller, quieter scale. */
const statementLines = 5;

export function withStatementType(
  context: DeckContext,
  frame: SlideFrame,
  blocks: readonly Block[],
  directives: readonly Block[] = [],
): readonly Slide[] {
  const regions = regionsOf(frame.layout, context.setting);
  const room = roomForBody(frame, regions);
  const type = largest(
    statementTypes,
    blocks,
    regions,
    Math.min(room, Number.POSITIVE_INFINITY),
    statementLines,
  );
  const prose = type ?? largest(proseTypes, blocks, regions, room, Number.POSITIVE_INFINITY) ?? regions.body;
  const measure = { ...regions.body, ...prose };
  const pieces = blocks.flatMap((block) => piecesOf(block, room, measure));
  const groups = splitEvenly(pieces, ({ block }) => blockHeight(block, measure), room);
  return numbered(
    { ...frame, textSize: prose.size },
    (groups.length === 0 ? [[]] : groups).map((group) => [...directives, ...together(group)]),
  );
}

function largest(
  types: readonly Type[],
  blocks: readonly Block[],
  regions: Regions,
  room: number,
  lines: number,
): Type | undefined {
  return types.find((type) => {
    const height = blocks.reduce((sum, block) => sum + blockHeight(block, { ...regions.body, ...type }), 0);
    return height <= room && height <= lines * type.leading + 20 * blocks.length;
  });
}
