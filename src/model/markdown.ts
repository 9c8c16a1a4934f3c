// Markdown as data: what `input/` makes of a body or of a text in front matter, and what decks and print are
// composed from. No stage after `input/` sees Markdown source again.

import type { Location } from '../diagnostics/Diagnostic.ts';

/** Who may read a block. `everyone` includes participants; the others never reach a participant's file. */
export type Readers = 'everyone' | 'facilitator' | 'producer' | 'key' | `role:${string}`;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title?: string;
      readonly children: readonly Inline[];
    }
  | Picture
  /** A line break that the author wrote. */
  | { readonly kind: 'break' }
  /** `[[words]]`: shown in slides, filled and key editions; ruled in the blank edition. */
  | { readonly kind: 'blank'; readonly children: readonly Inline[]; readonly entry?: Entry }
  /** Four or more `_`: writing space to the end of the line. */
  | { readonly kind: 'rule'; readonly entry?: Entry }
  /** `@page(id)`, `@slide(id)`. `target` is the label's key, such as `exercise:bookends`, once it is resolved. */
  | {
      readonly kind: 'reference';
      readonly to: 'page' | 'slide';
      readonly id: string;
      readonly target?: LabelKey;
      readonly origin: Location;
    }
  /** `[^1]`: its words, which stand at the foot of a page and below the text of a slide. */
  | { readonly kind: 'footnote'; readonly children: readonly Inline[]; readonly origin: Location }
  /** `{{participant}}`: a merge field. */
  | { readonly kind: 'field'; readonly name: string; readonly origin: Location; readonly entry?: Entry };

/** Of a space to write on: what is typed there, where the handout is filled in on a screen. */
export interface Entry {
  /** Unique within the document. */
  readonly name: string;
  /** What is asked. */
  readonly tip: string;
}

export interface Picture {
  readonly kind: 'image';
  /** The project's picture, or undefined while `input/` has not found it. */
  readonly picture: PictureFile | undefined;
  /** As the author wrote it. */
  readonly src: string;
  /** Empty for decoration. */
  readonly alt: string;
  /** Marp's words in the alt text, such as `bg`, `left:40%`, `w:200px`. */
  readonly keywords: readonly string[];
  readonly origin: Location;
}

/** A picture of the project, read once. */
export interface PictureFile {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly type: 'png' | 'jpeg' | 'svg' | 'gif' | 'webp';
  readonly bytes: Uint8Array;
  /** Pixels; for SVG its own width and height. */
  readonly width: number;
  readonly height: number;
}

interface BlockBase {
  readonly readers: Readers;
  readonly origin: Location;
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly inlines: readonly Inline[];
}
export interface List extends BlockBase {
  readonly kind: 'list';
  /** The first number of a numbered list; undefined for bullets. */
  readonly start: number | undefined;
  /** No empty lines between items. */
  readonly tight: boolean;
  readonly items: readonly (readonly Block[])[];
}
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly align: readonly ('start' | 'center' | 'end' | undefined)[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}
export interface Quote extends BlockBase {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}
export interface Code extends BlockBase {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}
/** `@lines(n)` on a line of its own: n ruled lines. */
export interface Lines extends BlockBase {
  readonly kind: 'lines';
  readonly count: number;
  readonly entry?: Entry;
}
/** `---`: a new slide, in a handout a new page. */
export interface Divider extends BlockBase {
  readonly kind: 'divider';
}
/** An HTML comment that holds directives of Marp for its slide: their names without `_`, and plain values. */
export interface Directive extends BlockBase {
  readonly kind: 'directive';
  readonly values: ReadonlyMap<string, string>;
}
/** Any other HTML comment: a presenter note; always of the facilitator. */
export interface Comment extends BlockBase {
  readonly kind: 'comment';
  readonly text: string;
}

export type Block = Paragraph | Heading | List | Table | Quote | Code | Lines | Divider | Directive | Comment;

/** A text of front matter that may hold inline Markdown. */
export interface Text {
  readonly source: string;
  readonly inlines: readonly Inline[];
  readonly origin: Location;
}

/** A text of front matter that is a small body of its own, such as the `slide` of an agenda. */
export interface BlockText extends Text {
  /** Headings are free. `inlines` is empty. */
  readonly blocks: readonly Block[];
}

/** What the level-2 headings of a body route to its readers. */
export interface Body {
  readonly slide: readonly Block[];
  /** Undefined when there is no such section. */
  readonly handout: readonly Block[] | undefined;
  readonly facilitator: readonly Block[];
  readonly producer: readonly Block[];
  readonly key: readonly Block[];
}

/** Names a thing that slides and pages are labelled with. */
export type LabelKey = `${'exercise' | 'principle' | 'handout' | 'question' | 'kpi' | 'item'}:${string}`;

/** The text alone, without marks; blanks show their words, references and fields nothing. */
export function plainText(inlines: readonly Inline[]): string {
  return textOf(inlines, false);
}

/** Of a text with blanks that are to be filled in: they keep their words to themselves. */
export function openText(inlines: readonly Inline[]): string {
  return textOf(inlines, true);
}

function textOf(inlines: readonly Inline[], isOpen: boolean): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'image':
          return inline.alt;
        case 'rule':
        case 'reference':
        case 'field':
        case 'footnote':
          return '';
        case 'blank':
          return isOpen ? '…' : textOf(inline.children, isOpen);
        default:
          return textOf(inline.children, isOpen);
      }
    })
    .join('');
}
