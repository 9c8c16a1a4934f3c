// Where things stand on a slide, as data: place, size and type of each region, for every layout. The theme's CSS is
// generated from it, the split of long content is estimated with it. All numbers are px of a 1280 × 720 slide.

import type { Delivery } from '../model/Delivery.ts';
import type { Camera } from '../model/Workshop.ts';
import type { SlideLayout } from './Deck.ts';

export const slideSize = { width: 1280, height: 720 };

/** What is kept free of text for the speaker's picture. */
export const cameraRegions = {
  'bottom-right': { x: 960, y: 540, width: 320, height: 180 },
  'right-strip': { x: 960, y: 0, width: 320, height: 720 },
} as const;

/** A room has no camera; a video slide is one of three, by where the camera is. */
export const settings = ['room', 'video', 'video-corner', 'video-strip'] as const;
export type Setting = (typeof settings)[number];

export const slideLayouts: readonly SlideLayout[] = [
  'title',
  'section',
  'objectives',
  'agenda',
  'statement',
  'behaviours',
  'phrases',
  'differences',
  'invitation',
  'steps',
  'breakout',
  'role-play',
  'poll',
  'debrief',
  'break',
  'evaluation',
  'scan',
  'closing',
  'quote',
  'picture',
  'free',
];

export interface Type {
  readonly size: number;
  readonly leading: number;
}

export interface Region extends Type {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Regions {
  readonly ground: 'ground' | 'cover' | 'rest' | 'tint';
  readonly kicker: Region;
  /** As high as one line. Each further line moves the body down by one leading. */
  readonly title: Region;
  readonly body: Region;
  readonly figure?: Region & { readonly caption: Type };
  readonly footer: Region;
  readonly slideNumber: Region;
  /** Widths of a table's columns, gaps included. */
  readonly columns?: readonly number[];
  /** Height of a table's head; 0 where it is there for screen readers alone. */
  readonly tableHead: number;
  /** Above and below the text of a row of a table or list. */
  readonly rowPadding: number;
  /** Pictures among text are never higher. */
  readonly pictureHeight: number;
}

const margin = { x: 80, top: 64, bottom: 72 };
const afterKicker = 8;

interface Face {
  readonly ground: Regions['ground'];
  readonly title: Type;
  readonly body: Type;
  readonly kickerY: number;
  readonly afterTitle: number;
  readonly rowPadding: number;
}

const roomFace: Face = {
  ground: 'ground',
  title: { size: 60, leading: 66 },
  body: { size: 34, leading: 44 },
  kickerY: margin.top,
  afterTitle: 28,
  rowPadding: 12,
};

/** 28 pt is 37.3 px: the least for text on a shared screen. */
const videoFace: Face = { ...roomFace, body: { size: 40, leading: 54 }, afterTitle: 24, rowPadding: 8 };

const faces: Readonly<Partial<Record<SlideLayout, Partial<Face>>>> = {
  title: {
    ground: 'cover',
    title: { size: 84, leading: 88 },
    body: { size: 34, leading: 46 },
    kickerY: 150,
    afterTitle: 36,
  },
  section: { ground: 'cover', title: { size: 84, leading: 92 }, kickerY: 230 },
  // What people work from lies on a ground of its own.
  invitation: { ground: 'tint' },
  steps: { ground: 'tint' },
  breakout: { ground: 'tint' },
  'role-play': { ground: 'tint' },
  break: { ground: 'rest' },
  closing: { rowPadding: 3 },
};

/** Every size that text is set in, with its leading: a size means the same everywhere. */
const leadings = { 32: 42, 34: 44, 36: 48, 38: 48, 40: 54, 44: 58, 52: 66, 60: 74, 72: 86 } as const;

function types(...sizes: readonly (keyof typeof leadings)[]): readonly Type[] {
  return sizes.map((size) => ({ size, leading: leadings[size] }));
}

/** What `--fit` may shrink the type of a whole deck by: 34 px become 27 at most. */
export const typeScales: readonly number[] = [1, 0.95, 0.9, 0.85, 0.8];

export const typeScale: readonly Type[] = types(32, 34, 36, 38, 40, 44, 52, 60, 72);

/** Types of numbered rows, such as objectives and questions: the largest that needs no further slide. */
export const listTypes = { room: types(52, 44, 40, 34), video: types(52, 44, 40) };

/** The same for the rows of tables. */
export const tableTypes = { room: types(52, 44, 40, 36, 32), video: types(52, 44, 38) };

/** Sizes that a statement is set in: the largest that fits its slide. */
export const statementTypes = types(72, 60, 52, 44);

/** The same for an author's own slide with few words, */
export const freeTypes = types(60, 52, 44, 40);

/** and for a longer text, such as why a principle matters. */
export const proseTypes = types(52, 44, 40);

/** Body type of tables, where two or three columns share the width. */
const tableType = { room: { size: 32, leading: 42 }, video: { size: 38, leading: 48 } };

const tables: ReadonlySet<SlideLayout> = new Set([
  'agenda',
  'behaviours',
  'phrases',
  'differences',
  'steps',
  'breakout',
  'role-play',
  'closing',
]);

const headed: ReadonlySet<SlideLayout> = new Set(['behaviours', 'phrases', 'differences']);

export function settingOf(delivery: Delivery, camera: Camera): Setting {
  if (delivery === 'in-person') return 'room';
  if (camera === 'bottom-right') return 'video-corner';
  return camera === 'right-strip' ? 'video-strip' : 'video';
}

export function regionsOf(layout: SlideLayout, setting: Setting): Regions {
  const onVideo = setting !== 'room';
  const face: Face = { ...(onVideo ? videoFace : roomFace), ...faces[layout] };
  const type = tables.has(layout) ? tableType[onVideo ? 'video' : 'room'] : face.body;
  const right = setting === 'video-strip' ? cameraRegions['right-strip'].x - 20 : slideSize.width - margin.x;
  const width = right - margin.x;
  const figure = figureOf(layout, right);
  const titleY = face.kickerY + 28 + afterKicker;
  const bodyY = titleY + face.title.leading + face.afterTitle;
  const titleWidth = titleWidthOf(layout, width, figure?.beside ?? 0);
  const bottom = bottomOf(layout, setting);
  const body = {
    x: margin.x,
    y: bodyY,
    width: bodyWidth(layout, setting, width),
    height: bottom - bodyY,
    ...type,
  };
  return {
    ground: face.ground,
    kicker: { x: margin.x, y: face.kickerY, width: titleWidth, height: 28, size: 22, leading: 28 },
    title: { x: margin.x, y: titleY, width: titleWidth, height: face.title.leading, ...face.title },
    body,
    ...(figure && { figure: figure.region }),
    footer: { x: onVideo ? 140 : margin.x, y: 666, width: 780, height: 24, size: 20, leading: 24 },
    slideNumber: { x: onVideo ? margin.x : 1140, y: 666, width: 60, height: 24, size: 20, leading: 24 },
    ...columnsOf(layout, body.width),
    tableHead: headed.has(layout) ? 56 : 0,
    rowPadding: face.rowPadding,
    pictureHeight: layout === 'title' ? 96 : 420,
  };
}

function titleWidthOf(layout: SlideLayout, width: number, beside: number): number {
  if (layout === 'title') return Math.min(960, width);
  return layout === 'scan' ? width - scanSize - 60 : width - beside;
}

/** Tables take the whole width and end above the camera; text runs beside it, and what few rows say. */
function isWide(layout: SlideLayout): boolean {
  return tables.has(layout) && !['agenda', 'breakout', 'role-play', 'closing'].includes(layout);
}

function bottomOf(layout: SlideLayout, setting: Setting): number {
  if (setting === 'video-corner' && isWide(layout)) return cameraRegions['bottom-right'].y - 8;
  return slideSize.height - margin.bottom;
}

function bodyWidth(layout: SlideLayout, setting: Setting, width: number): number {
  if (layout === 'scan') return width - scanSize - 60;
  if (setting === 'video-corner' && !isWide(layout)) return 860;
  if (layout === 'statement') return Math.min(width, 1040);
  return width;
}

/** px: read from the last row by a phone. */
const scanSize = 400;

function figureOf(
  layout: SlideLayout,
  right: number,
): { region: NonNullable<Regions['figure']>; beside: number } | undefined {
  const box = (width: number, y: number, size: number, caption: Type) => ({
    x: right - width,
    y,
    width,
    height: size,
    size,
    leading: size,
    caption,
  });
  switch (layout) {
    case 'statement':
      return { region: box(300, 40, 260, { size: 22, leading: 28 }), beside: 220 };
    case 'invitation':
    case 'steps':
      return { region: box(320, 44, 96, { size: 22, leading: 28 }), beside: 344 };
    case 'scan':
      return { region: box(scanSize, 136, scanSize, { size: 22, leading: 28 }), beside: 0 };
    case 'break':
      return {
        region: { ...box(860, 330, 150, { size: 34, leading: 44 }), x: margin.x, height: 200 },
        beside: 0,
      };
    default:
      return undefined;
  }
}

function columnsOf(layout: SlideLayout, width: number): { columns?: readonly number[] } {
  switch (layout) {
    case 'agenda':
      return { columns: [176, width - 176] };
    case 'steps':
      return { columns: [192, width - 192] };
    case 'breakout':
      return { columns: [200, width - 200] };
    case 'role-play':
      return { columns: [280, width - 280] };
    case 'closing':
      return { columns: [88, width - 88] };
    case 'behaviours':
    case 'phrases':
      return { columns: [width / 2, width / 2] };
    case 'differences': {
      const topic = Math.round(width * 0.24);
      return { columns: [topic, (width - topic) / 2, (width - topic) / 2] };
    }
    default:
      return {};
  }
}
