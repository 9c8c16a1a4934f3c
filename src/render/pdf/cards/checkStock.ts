// Whether a sheet can be printed as it is asked for. Reports what stands against it.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Stock } from '../../../model/stock/Stock.ts';
import type { SheetPrint } from '../../../publications/CardSheet.ts';
import type { Setting } from '../Setting.ts';

export function checkStock(
  print: SheetPrint,
  location: Location,
  report: Setting['report'],
): print is SheetPrint & { readonly stock: Stock } {
  const { stock, duplex, wanted } = print;
  if (stock === undefined) {
    report({
      code: 'stock-is-known',
      message: `No sheet holds a card of ${wanted}${duplex === 'fold' ? ' that is folded over' : ''}.`,
      hints: ['write a smaller `size`, or a `stock` that `deckhand stock` lists'],
      location,
    });
    return false;
  }
  if (duplex === 'fold' && stock.precut && stock.fold === undefined) {
    report({
      code: 'fold-needs-plain-paper',
      message: `\`${stock.id}\` is cut into single cards, so none has its back beside it to be folded over.`,
      hints: ['write `duplex: long-edge`, or a stock of plain paper'],
      location,
    });
    return false;
  }
  return true;
}
