// Icons as outlines. Comes in: a name of the Lucide set (ISC), which the package holds as SVG. Goes out: paths in a
// square of 24 units, to be stroked 2 units wide with round ends. Never reads a file of the project.

import { createRequire } from 'node:module';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases: Readonly<Record<string, { readonly parent: string }>>;
}

let loaded: IconSet | undefined;

function iconSet(): IconSet {
  loaded ??= createRequire(import.meta.url)('@iconify-json/lucide/icons.json') as IconSet;
  return loaded;
}

/** Units of the square that the paths are drawn in. */
export const iconUnits = 24;

/** Path data as SVG has it; undefined where the set has no such icon. */
export function findIcon(name: string): readonly string[] | undefined {
  const { icons, aliases } = iconSet();
  const parent = Object.hasOwn(aliases, name) ? aliases[name]?.parent : name;
  if (parent === undefined || !Object.hasOwn(icons, parent)) return undefined;
  const body = icons[parent]?.body ?? '';
  return [...body.matchAll(/<([a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*\/>/g)].flatMap(
    ([, element = '', text = '']) => pathOf(element, attributesOf(text)),
  );
}

export function iconNames(): readonly string[] {
  const { icons, aliases } = iconSet();
  return [...Object.keys(icons), ...Object.keys(aliases)];
}

type Attributes = (name: string) => number;

function attributesOf(text: string): { readonly d: string; readonly number: Attributes } {
  const values = new Map(
    [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  return { d: values.get('d') ?? '', number: (name) => Number(values.get(name) ?? 0) };
}

function pathOf(element: string, { d, number }: ReturnType<typeof attributesOf>): readonly string[] {
  switch (element) {
    case 'path':
      return [d];
    case 'circle':
      return [ellipse(number('cx'), number('cy'), number('r'), number('r'))];
    case 'ellipse':
      return [ellipse(number('cx'), number('cy'), number('rx'), number('ry'))];
    case 'rect':
      return [rectangle(number)];
    default:
      return [];
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(number: Attributes): string {
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const r = Math.max(number('rx'), number('ry'));
  const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
}
