// An author's Marp directives, for one slide. In: the text of comments. Out: directives that may stand on this slide.
// What would change the whole deck, or ask for a file, is left out.

/** Marp's local directives; the others belong to the deck, which is the program's. */
const local = new Set([
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'class',
  'color',
  'footer',
  'header',
  'paginate',
  'transition',
]);

/** Keys without their underscore, values as YAML. */
export function readDirectives(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const inner = text.replace(/^\s*<!--+/, '').replace(/--+>\s*$/, '');
    for (const line of inner.split('\n')) {
      const [, key, value] = /^\s*_?(\w+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
      if (key && value && local.has(key) && !asksForFile(value)) found.set(key, value);
    }
  }
  return found;
}

function asksForFile(value: string): boolean {
  return /url\(\s*['"]?(?!data:)/i.test(value);
}
