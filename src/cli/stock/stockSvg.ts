// A stock as an SVG drawing of its true size.

import { type Stock, sheetOf } from '../../model/stock/Stock.ts';

export function stockSvg(stock: Stock): string {
  const { width, height } = sheetOf(stock);
  const pieces = Array.from({ length: stock.columns * stock.rows }, (_, index) => {
    const x = stock.left + (index % stock.columns) * (stock.width + stock.gapX);
    const y = stock.top + Math.floor(index / stock.columns) * (stock.height + stock.gapY);
    return [
      `  <rect x="${round(x)}" y="${round(y)}" width="${round(stock.width)}" height="${round(stock.height)}"/>`,
      ...(stock.fold === 'above'
        ? [
            `  <path stroke-dasharray="2" d="M${round(x)} ${round(y + stock.height / 2)}h${round(stock.width)}"/>`,
          ]
        : []),
    ];
  }).flat();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" fill="none" stroke="#000" stroke-width="0.25">`,
    `  <title>${stock.id}: ${stock.name}</title>`,
    `  <rect fill="#fff" width="${width}" height="${height}"/>`,
    ...pieces,
    '</svg>',
    '',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
