// The standard structure types of ISO 32000-1, 14.8.4, and which of them may hold which.

export const grouping = [
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
];
export const headings = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

export const transparentTypes: ReadonlySet<string> = new Set(['NonStruct', 'Private']);

export const standardTypes: ReadonlySet<string> = new Set([
  ...grouping,
  ...headings,
  ...transparentTypes,
  ...['P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** Parents that hold nothing else. */
export const onlyChildren: ReadonlyMap<string, readonly string[]> = new Map([
  ['L', ['LI', 'Caption']],
  ['LI', ['Lbl', 'LBody']],
  ['Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  ['THead', ['TR']],
  ['TBody', ['TR']],
  ['TFoot', ['TR']],
  ['TR', ['TH', 'TD']],
  ['TOC', ['TOCI', 'TOC', 'Caption']],
]);

/** Children that stand nowhere else. */
export const onlyParents: ReadonlyMap<string, readonly string[]> = new Map([
  ['LI', ['L']],
  ['LBody', ['LI']],
  ['THead', ['Table']],
  ['TBody', ['Table']],
  ['TFoot', ['Table']],
  ['TR', ['Table', 'THead', 'TBody', 'TFoot']],
  ['TH', ['TR']],
  ['TD', ['TR']],
  ['TOCI', ['TOC']],
]);

/** Made of words: they hold no blocks. */
export const inlineHolders: ReadonlySet<string> = new Set([
  ...headings,
  ...['P', 'Span', 'Quote', 'Code', 'Lbl', 'Link', 'Reference'],
]);

export const inlineTypes: ReadonlySet<string> = new Set([
  ...['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP'],
]);

export const blocks: ReadonlySet<string> = new Set([...grouping, ...headings, 'P', 'L', 'Table']);

/** They hold elements only, never marked content of their own. */
export const elementHolders: ReadonlySet<string> = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'TOC',
    'Index',
    'L',
    'LI',
    'Table',
    'THead',
    'TBody',
    'TFoot',
    'TR',
  ],
]);
