// The looks that slides come in. Each is made from a brand's colours; print knows only the light one.

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What each colour is for; `#` and six digits. */
export interface Colours {
  /** Text. */
  readonly ink: string;
  /** Behind it. */
  readonly ground: string;
  /** Kickers, figures, rules. */
  readonly primary: string;
  /** "Instead of", warnings; always with a word or sign beside it. */
  readonly accent: string;
  /** Footers, secondary text. */
  readonly muted: string;
  /** Panels. */
  readonly tint: string;
  /** Breaks. */
  readonly rest: string;
}

export type ColourName = keyof Colours;

/** Of a brand's dark colours, those that it gives. */
export type SomeColours = { readonly [name in ColourName]?: string | undefined };
