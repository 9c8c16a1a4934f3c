// The theme as CSS: colours from the brand, places and sizes from the regions' table, the rest from templates/themes.
// In: a brand. Out: CSS without fonts, which depend on the deck. Never names an address of the network.

import { readFileSync } from 'node:fs';
import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import { themeColours } from '../../model/colours/themeColours.ts';
import { programFile } from '../../programFiles.ts';
import {
  type Regions,
  regionsOf,
  type Setting,
  settings,
  slideLayouts,
  slideSize,
  typeScale,
  typeScales,
} from '../../publications/slideRegions.ts';
import { familyNames } from './brandFontFaces.ts';
import { scaleClass, themeName } from './deckMarkdown.ts';

const look = programFile('templates/themes/deckhand.css');

export function themeCss(brand: Brand, theme: Theme = brand.theme): string {
  return [
    `/* @theme ${themeName} */`,
    `/* @size 16:9 ${slideSize.width}px ${slideSize.height}px */`,
    tokens(brand, theme),
    readFileSync(look, 'utf8'),
    placesByLayout(),
    textSizes(),
    scales(),
  ].join('\n');
}

function tokens(brand: Brand, theme: Theme): string {
  const { onCover, ...colours } = themeColours(brand, theme);
  const names = familyNames(brand);
  return [
    ':root {',
    ...Object.entries(colours).map(([name, value]) => `  --${name}: ${value};`),
    `  --on-cover: ${onCover};`,
    `  --font-heading: ${quoted(names.heading)}, Georgia, serif;`,
    `  --font-body: ${quoted(names.body)}, "Helvetica Neue", Arial, sans-serif;`,
    '}',
  ].join('\n');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}

/** One rule for all the layouts and settings that share their places. */
function placesByLayout(): string {
  const rules = new Map<string, string[]>();
  for (const setting of settings)
    for (const layout of slideLayouts) {
      const declarations = places(regionsOf(layout, setting), setting);
      const selectors = rules.get(declarations) ?? [];
      rules.set(declarations, [...selectors, `section.${setting}.${layout}`]);
    }
  const fallback = `section {\n${places(regionsOf('free', 'room'), 'room')}\n}`;
  const own = [...rules].map(([declarations, selectors]) => `${selectors.join(',\n')} {\n${declarations}\n}`);
  return [fallback, ...own].join('\n');
}

function places(regions: Regions, setting: Setting): string {
  const { kicker, title, body, figure, footer, slideNumber, columns } = regions;
  const right = setting === 'video-strip' ? slideSize.width - title.x - body.width : title.x;
  const values: Readonly<Record<string, string | number | undefined>> = {
    '--surface': `var(--${regions.ground})`,
    '--top': `${kicker.y}px`,
    '--right': `${right}px`,
    '--title-size': scaled(title.size),
    '--title-leading': scaled(title.leading),
    '--title-width': `${title.width}px`,
    '--after-title': `${body.y - title.y - title.leading}px`,
    '--body-size': scaled(body.size),
    '--body-leading': scaled(body.leading),
    '--body-width': `${body.width}px`,
    '--picture-height': `${regions.pictureHeight}px`,
    '--row-padding': `${regions.rowPadding}px`,
    '--column': columns?.[0] === undefined ? undefined : `${columns[0]}px`,
    '--footer-x': `${footer.x}px`,
    '--footer-width': `${footer.width}px`,
    '--number-x': `${slideNumber.x}px`,
    '--number-align': setting === 'room' ? 'right' : 'left',
    '--figure-x': figure && `${figure.x}px`,
    '--figure-y': figure && `${figure.y}px`,
    '--figure-width': figure && `${figure.width}px`,
    '--figure-size': figure && `${figure.size}px`,
    '--caption-size': figure && `${figure.caption.size}px`,
    '--caption-leading': figure && `${figure.caption.leading}px`,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');
}

/** Sizes that composing chose for one slide: `text-60`. They outweigh the layouts' own. */
function textSizes(): string {
  return typeScale
    .map(
      ({ size, leading }) =>
        `section.text-${size}.text-${size}.text-${size} {\n  --body-size: ${scaled(size)};\n  --body-leading: ${scaled(leading)};\n}`,
    )
    .join('\n');
}

function scaled(px: number): string {
  return `calc(${px}px * var(--scale))`;
}

function scales(): string {
  return typeScales
    .map((scale) => `${scale === 1 ? 'section' : `section.${scaleClass(scale)}`} {\n  --scale: ${scale};\n}`)
    .join('\n');
}
