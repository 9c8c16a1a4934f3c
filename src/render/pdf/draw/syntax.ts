// Numbers and strings of PDF syntax.

/** Thousandths of a point are finer than any printer. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a PDF cannot hold the number ${value}`);
  return String(Math.round(value * 1000) / 1000);
}

/** A text string: UTF-16 with its mark, in hexadecimal, so that nothing needs an escape. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
}

/** An ASCII string, as addresses are. */
export function asciiString(text: string): string {
  return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
