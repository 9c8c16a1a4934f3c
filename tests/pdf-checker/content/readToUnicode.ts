// A ToUnicode CMap's bytes in, a map from character codes to text out (ISO 32000-1, 9.10.3).

import { asItems, isKind, type PdfValue, utf16be } from '../reading/values.ts';
import { readOperations } from './readOperations.ts';

function codeOf(value: PdfValue | undefined): number {
  if (value === undefined || !isKind(value, 'string')) return Number.NaN;
  return value.bytes.reduce((code, byte) => code * 256 + byte, 0);
}

function textOf(value: PdfValue | undefined): string {
  return value !== undefined && isKind(value, 'string') ? utf16be(value.bytes) : '';
}

/** The text for a code `steps` behind the start of a range: its last UTF-16 unit grows. */
function stepped(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

function addRange(map: Map<number, string>, first: number, last: number, target: PdfValue | undefined): void {
  const list = asItems(target ?? null);
  const start = textOf(target);
  for (let code = first; code <= last; code++) {
    map.set(code, list.length > 0 ? textOf(list[code - first]) : stepped(start, code - first));
  }
}

export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const { operator, operands } of readOperations(bytes)) {
    if (operator === 'endbfchar') {
      for (let i = 0; i + 1 < operands.length; i += 2) map.set(codeOf(operands[i]), textOf(operands[i + 1]));
    }
    if (operator === 'endbfrange') {
      for (let i = 0; i + 2 < operands.length; i += 3) {
        addRange(map, codeOf(operands[i]), codeOf(operands[i + 1]), operands[i + 2]);
      }
    }
  }
  return map;
}
