// Stands in for packages that bundled ones ask for and never use, as they are slow to load: pdfkit gets fonts that are
// parsed already, and gray-matter's YAML reads no functions. See bundleProgram.mjs.

export function create() {
  throw new Error('pdfkit is given fonts, not their files');
}

export function parse() {
  throw new Error('no YAML of a project holds code');
}
