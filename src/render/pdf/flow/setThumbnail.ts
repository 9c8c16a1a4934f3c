// A slide as a small drawing. Comes in: the regions of its layout with their words. Goes out: a frame with the words at
// their places, in the slide's own proportions; what a region cannot hold is left out.

import type { FaceId } from '../../../fonts/faces.ts';
import type { Thumbnail, ThumbnailRegion } from '../../../publications/Handout.ts';
import type { Item, Tag } from '../Layout.ts';
import { greys, rules, type TextStyle } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { withoutAdvice } from '../withoutAdvice.ts';
import type { FlowContext } from './FlowContext.ts';
import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';
import { setLabel } from './setLabel.ts';
import { setParagraph } from './setParagraph.ts';

interface Look {
  readonly face: FaceId;
  readonly grey: number;
}

const looks: Readonly<Record<ThumbnailRegion['role'], Look>> = {
  kicker: { face: 'sans-semibold', grey: greys.dark },
  title: { face: 'serif-semibold', grey: greys.black },
  body: { face: 'sans', grey: greys.black },
  figure: { face: 'serif-semibold', grey: greys.black },
  ghost: { face: 'serif-semibold', grey: 0.8 },
  'row-head': { face: 'sans-semibold', grey: greys.black },
  number: { face: 'sans', grey: greys.dark },
};

const grounds = { ground: greys.white, cover: 0.3, rest: greys.pale, tint: greys.pale } as const;

export function setThumbnail(thumbnail: Thumbnail, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const tag = setting.structure.add('Figure', parent, { alt: thumbnail.alt });
  const width = Math.min(mm(thumbnail.width), context.width);
  const scale = width / thumbnail.size.width;
  const height = thumbnail.size.height * scale;
  const frame: Item = {
    kind: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    fill: grounds[thumbnail.ground],
    stroke: { width: rules.hair, grey: greys.mid },
    tag,
  };
  const area: Item = { kind: 'area', x: 0, y: 0, width, height, tag };
  const regions = thumbnail.regions.flatMap((region) => setRegion(region, thumbnail, scale, tag, context));
  const items = [area, frame, ...regions];
  const caption = setCaption(thumbnail, context);
  const picture: Slab = {
    items,
    height,
    above: 0,
    below: caption.length === 0 ? styles.grid / 2 : 2,
    keep: caption.length === 0 ? 'free' : 'need',
    baseline: styles.grid - styles.paragraph.text.depth,
  };
  return [picture, ...caption];
}

function setRegion(
  region: ThumbnailRegion,
  { ground, origin, size }: Thumbnail,
  scale: number,
  tag: Tag,
  context: FlowContext,
): readonly Item[] {
  // the slide itself says where its words break
  const setting = withoutAdvice(context.setting);
  const x = region.x * scale;
  const top = region.y * scale;
  const measure = region.width * scale;
  const height = region.height * scale;
  const isDark = ground === 'cover';
  if (region.lines.length === 0) {
    return [{ kind: 'rect', x, y: top, width: measure, height, fill: isDark ? 0.5 : 0.85, tag }];
  }
  const style = styleOf(region, scale, isDark);
  const most = Math.max(1, Math.round(height / style.leading));
  const items: Item[] = [];
  let line = 0;
  for (const text of region.lines) {
    if (line >= most || text.trim() === '') continue;
    const label = setLabel(text, style, { tag, origin, setting, measure, mostLines: most - line });
    const baseline = top + line * style.leading + style.leading * 0.5 + style.size * 0.33;
    const start = endsRight(region, size.width) ? x + Math.max(0, measure - label.width) : x;
    items.push(...moveItems(label.items, start, baseline));
    line += label.lines;
  }
  return items;
}

/** A figure in the slide's right half ends at the margin there. */
function endsRight({ role, x }: ThumbnailRegion, slideWidth: number): boolean {
  return (role === 'figure' || role === 'ghost') && x > slideWidth / 2;
}

function styleOf({ role, size, leading }: ThumbnailRegion, scale: number, isDark: boolean): TextStyle {
  const { face, grey } = looks[role];
  return {
    face,
    size: size * scale,
    leading: leading * scale,
    depth: 0,
    grey: isDark ? greys.white : grey,
    fill: 'ragged',
    hyphens: false,
  };
}

function setCaption({ caption, origin }: Thumbnail, context: FlowContext): readonly Slab[] {
  if (caption.length === 0) return [];
  const { setting, styles, parent } = context;
  const style = { ...styles.roles.small, above: 0 };
  return setParagraph(caption, style, setting.structure.add('P', parent), origin, context);
}
