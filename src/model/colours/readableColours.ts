// Colours that can be read on each other. In: a brand's colours. Out: the nearest ones with enough contrast, the same
// where nothing is wrong. Texts yield to the grounds that they stand on; a panel or
// break that is dark on light slides, or light on dark ones, yields to the texts.

import { contrastOf, nearestWithContrast } from './contrast.ts';
import type { ColourName, Colours } from './Theme.ts';

/** WCAG 2, level AA, for text of any size. */
export const leastContrast = 4.5;

/** What is set as text on the ground, on panels and on breaks; the title slide is the ground's colour on primary. */
export const textNames = ['ink', 'primary', 'accent', 'muted'] as const satisfies readonly ColourName[];
const onSurfaces = ['ink', 'primary', 'muted'] as const satisfies readonly ColourName[];
const surfaces = ['tint', 'rest'] as const satisfies readonly ColourName[];

export function readableColours(colours: Colours, least = leastContrast): Colours {
  const kept = surfaces.filter((name) => isOnSideOf(colours[name], colours.ground));
  const texts = Object.fromEntries(
    textNames.map((name) => {
      const behind = name === 'accent' ? [] : kept.map((surface) => colours[surface]);
      return [name, nearestWithContrast(colours[name], [colours.ground, ...behind], least)];
    }),
  );
  const readable = { ...colours, ...withoutGaps(texts) };
  const behind = onSurfaces.map((name) => readable[name]);
  return {
    ...readable,
    ...Object.fromEntries(
      surfaces.map((name) => [name, nearestWithContrast(colours[name], behind, least) ?? colours.ground]),
    ),
  };
}

/** Both light or both dark, with room for texts between them and the far end. */
function isOnSideOf(surface: string, ground: string): boolean {
  const far = contrastOf(ground, '#000000') > contrastOf(ground, '#FFFFFF') ? '#000000' : '#FFFFFF';
  return contrastOf(surface, far) >= sideContrast;
}

const sideContrast = 10;

function withoutGaps(found: Readonly<Record<string, string | undefined>>): Partial<Colours> {
  return Object.fromEntries(Object.entries(found).filter(([, colour]) => colour !== undefined));
}

export interface Misfit {
  readonly name: ColourName;
  readonly against: ColourName;
  readonly contrast: number;
  readonly nearest: string;
}

/** Each colour that has to change, with the worst of what it stands on or behind. */
export function unreadableColours(colours: Colours): readonly Misfit[] {
  const readable = readableColours(colours);
  const kept = surfaces.filter((name) => isOnSideOf(colours[name], colours.ground));
  return [...textNames, ...surfaces].flatMap((name) => {
    if (readable[name] === colours[name]) return [];
    const isText = textNames.some((text) => text === name);
    const others: readonly ColourName[] =
      name === 'accent' ? ['ground'] : isText ? ['ground', ...kept] : onSurfaces;
    const [worst = 'ground'] = [...others].sort(
      (first, second) =>
        contrastOf(colours[name], colours[first]) - contrastOf(colours[name], colours[second]),
    );
    const contrast = contrastOf(colours[name], colours[worst]);
    return [{ name, against: worst, contrast, nearest: readable[name] }];
  });
}
