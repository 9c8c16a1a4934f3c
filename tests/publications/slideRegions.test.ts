import { describe, expect, it } from 'vitest';
import {
  cameraRegions,
  regionsOf,
  settings,
  slideLayouts,
  slideSize,
} from '../../src/publications/slideRegions.ts';

const all = settings.flatMap((setting) => slideLayouts.map((layout) => [layout, setting] as const));

describe.each(all)('the regions of %s, %s', (layout, setting) => {
  const { kicker, title, body, figure, footer, slideNumber, columns } = regionsOf(layout, setting);

  it('lie on the slide, below each other', () => {
    for (const region of [kicker, title, body, footer, slideNumber, ...(figure ? [figure] : [])]) {
      expect(region.x).toBeGreaterThanOrEqual(0);
      expect(region.x + region.width).toBeLessThanOrEqual(slideSize.width);
      expect(region.y + region.height).toBeLessThanOrEqual(slideSize.height);
    }
    expect(kicker.y + kicker.height).toBeLessThanOrEqual(title.y);
    expect(title.y + title.height).toBeLessThanOrEqual(body.y);
    expect(body.y + body.height).toBeLessThanOrEqual(footer.y);
  });

  it('can be read: 24 pt in the room, 28 pt on video, at 0.75 pt a px', () => {
    expect(body.size * 0.75).toBeGreaterThanOrEqual(setting === 'room' || layout === 'title' ? 24 : 28);
  });

  it('leave the camera free', () => {
    const camera =
      setting === 'video-corner'
        ? cameraRegions['bottom-right']
        : setting === 'video-strip'
          ? cameraRegions['right-strip']
          : undefined;
    for (const { x, y, width, height } of camera ? [body, footer, slideNumber] : [])
      expect(x + width > (camera?.x ?? 0) && y + height > (camera?.y ?? 0)).toBe(false);
  });

  it('have columns as wide as the body', () => {
    if (columns) expect(columns.reduce((sum, width) => sum + width, 0)).toBe(body.width);
  });
});
