// Stands in for fontkit where the bundled pdfkit asks for it: pdfkit gets fonts that are parsed already, and fontkit is
// slow to load. See bundleProgram.mjs.

export function create() {
  throw new Error('pdfkit is given fonts, not their files');
}
