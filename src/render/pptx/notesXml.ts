// Presenter notes as paragraphs of DrawingML, with bold, italics and bullets. In: blocks. Out: `<a:p>` elements. The
// library writes notes as plain text only.

import type { Block } from '../../model/markdown.ts';
import { type Resolve, type Run, runsOf } from './textRuns.ts';

export function notesXml(blocks: readonly Block[], resolve: Resolve, lang: string): string {
  return blocks.flatMap((block) => blockXml(block, 0, resolve, lang)).join('');
}

function blockXml(block: Block, depth: number, resolve: Resolve, lang: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(runsOf(block.inlines, resolve), '', lang)];
    case 'heading':
      return [paragraph(runsOf(block.inlines, resolve, { bold: true }), '', lang)];
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign =
          block.start === undefined
            ? '<a:buChar char="•"/>'
            : `<a:buAutoNum type="arabicPeriod" startAt="${block.start + index}"/>`;
        const level = `<a:pPr marL="${228600 * (depth + 1)}" indent="-228600">${sign}</a:pPr>`;
        return item.flatMap((inner, at) => {
          if (inner.kind !== 'paragraph') return blockXml(inner, depth + 1, resolve, lang);
          return [paragraph(runsOf(inner.inlines, resolve), at === 0 ? level : '', lang)];
        });
      });
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        paragraph(
          row.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: ' · ' }]), ...runsOf(cell, resolve)]),
          '',
          lang,
        ),
      );
    case 'quote':
      return block.blocks.flatMap((inner) => blockXml(inner, depth, resolve, lang));
    case 'code':
    case 'comment':
      return block.text
        .trimEnd()
        .split('\n')
        .map((text) => paragraph([{ text }], '', lang));
    case 'lines':
    case 'divider':
    case 'directive':
      return [];
  }
}

function paragraph(runs: readonly Run[], properties: string, lang: string): string {
  return `<a:p>${properties}${runs.map((run) => runXml(run, lang)).join('')}</a:p>`;
}

function runXml({ text, bold, italic, strike, href }: Run, lang: string): string {
  if (text === '\n') return '<a:br/>';
  const look = `${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}${strike ? ' strike="sngStrike"' : ''}`;
  const shown = href === undefined || href === text ? text : `${text} (${href})`;
  return `<a:r><a:rPr lang="${lang}"${look}/><a:t>${escapeXml(shown)}</a:t></a:r>`;
}

/** Control characters are not allowed in XML at all. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
