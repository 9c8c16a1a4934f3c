// Inlines to lines. Text in which nothing has a place of its own in the structure is set once for each style and measure:
// editions, sheets and agendas say much the same. Comes in: inlines, a style, the measure. Goes out: lines.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { createRecentMap, type RecentMap } from '../../../fonts/RecentMap.ts';
import type { Inline } from '../../../model/markdown.ts';
import { decoration, type Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle } from '../stylesheet.ts';
import { collectTokens } from './collectTokens.ts';
import type { Hyphenate } from './hyphenate.ts';
import { type Line, setLines } from './setLines.ts';

/** The tags of its texts do not count: they are the paragraph's. */
export function textLines(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  origin: Location,
  measure: number,
  setting: Setting,
): readonly Line[] {
  const set = (own: Tag, by: Setting) =>
    setLines(collectTokens(inlines, style, own, origin, measure, by), measure, style, own, by);
  const text = textOf(inlines);
  if (text === undefined) return set(tag, setting);
  const known = rememberedFor(style, measure, setting);
  const same = known.get(text);
  if (same !== undefined) return same;
  let isSound = true;
  const report: Setting['report'] = (problem) => {
    isSound = false;
    setting.report(problem);
  };
  const lines = set(decoration, { ...setting, report });
  if (isSound) known.set(text, lines);
  return lines;
}

/** With marks for its styles; undefined where something in it has a place of its own. */
function textOf(inlines: readonly Inline[]): string | undefined {
  let text = '';
  for (const inline of inlines) {
    const part = partOf(inline);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

/** No text of an author holds these. */
const [start, end] = ['\u0001', '\u0002'];

function partOf(inline: Inline): string | undefined {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `${start}code ${inline.text}${end}`;
    case 'break':
      return `${start}break${end}`;
    case 'strong':
    case 'emphasis':
    case 'strike': {
      const inner = textOf(inline.children);
      return inner === undefined ? undefined : `${start}${inline.kind} ${inner}${end}`;
    }
    default:
      return undefined;
  }
}

type Remembered = RecentMap<string, readonly Line[]>;

/** What text alike was set with alike. */
interface Memory {
  /** By style and measure. */
  readonly all: Map<string, Remembered>;
  /** The same, found without a look at the style. */
  readonly byStyle: WeakMap<TextStyle, Map<number, Remembered>>;
}

const memories = new WeakMap<Fonts, Map<Hyphenate | undefined, Memory>>();

/** Of each style and measure. */
const mostTexts = 500;

function rememberedFor(style: TextStyle, measure: number, setting: Setting): Remembered {
  const { all, byStyle } = memoryOf(setting);
  const byMeasure = byStyle.get(style) ?? new Map<number, Remembered>();
  const found = byMeasure.get(measure);
  if (found !== undefined) return found;
  const { face, size, grey, fill, hyphens } = style;
  const key = `${face} ${size} ${grey} ${fill} ${hyphens} ${setting.isLarge} ${measure}`;
  const known = all.get(key) ?? createRecentMap(mostTexts);
  all.set(key, known);
  byStyle.set(style, byMeasure.set(measure, known));
  return known;
}

function memoryOf({ fonts, hyphenate }: Setting): Memory {
  const ofFonts = memories.get(fonts) ?? new Map<Hyphenate | undefined, Memory>();
  const memory = ofFonts.get(hyphenate) ?? { all: new Map(), byStyle: new WeakMap() };
  memories.set(fonts, ofFonts.set(hyphenate, memory));
  return memory;
}
