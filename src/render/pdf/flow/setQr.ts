// A QR code, the address that it holds in print beside it. Drawn as squares, black on white, with the quiet zone that
// readers need.

import { encode } from 'uqr';
import type { QrCode } from '../../../publications/Handout.ts';
import { greys } from '../stylesheet.ts';
import { shortAddress } from '../text/shortAddress.ts';
import { mm } from '../units.ts';
import { besideEachOther } from './besideEachOther.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { setParagraph } from './setParagraph.ts';

/** Modules left white around a code, as its standard asks. */
const quietZone = 4;
/** mm: smaller modules are not read from paper. */
const leastModule = 0.35;

export function setQr(qr: QrCode, context: FlowContext): readonly Slab[] {
  const { setting, styles } = context;
  const parent = setting.structure.add('Div', context.parent);
  const address = shortAddress(qr.href);
  const { data: cells } = encode(qr.href, { ecc: 'M', border: quietZone });
  const side = Math.min(context.width, Math.max(mm(qr.width), mm(leastModule) * cells.length));
  const tag = setting.structure.add('Figure', parent, { alt: `QR: ${address}` });
  const ground = { kind: 'rect', x: 0, y: 0, width: side, height: side, fill: greys.white, tag } as const;
  const code: Slab = {
    items: [ground, { kind: 'modules', x: 0, y: 0, width: side, height: side, cells, tag }],
    height: side,
    above: 0,
    below: 0,
    keep: 'free',
    baseline: side,
  };
  const gap = styles.grid / 2;
  const width = Math.max(1, context.width - side - gap);
  const beside = setCaption(qr, address, inside(context, width, { parent }));
  const row = besideEachOther(
    [
      { x: 0, slabs: [code] },
      { x: side + gap, slabs: beside },
    ],
    { padding: 0, leastHeight: 0, rules: () => [], splitAbove: Number.POSITIVE_INFINITY },
  );
  return [{ ...row, above: gap, below: gap }];
}

function setCaption(
  { caption, href, origin }: QrCode,
  address: string,
  context: FlowContext,
): readonly Slab[] {
  const { structure } = context.setting;
  const { body, small } = context.styles.roles;
  const words =
    caption.length === 0
      ? []
      : setParagraph(caption, { ...body, below: 0 }, structure.add('P', context.parent), origin, context);
  const link = { kind: 'link', href, children: [{ kind: 'text', text: address }] } as const;
  return [...words, ...setParagraph([link], small, structure.add('P', context.parent), origin, context)];
}
