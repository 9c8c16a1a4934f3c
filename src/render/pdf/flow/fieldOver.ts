// A field over an area, in its place in the structure; nothing where the document is no form.

import type { Field, Item, Tag } from '../Layout.ts';
import { typedSize } from '../text/addBlank.ts';
import type { FlowContext } from './FlowContext.ts';

export function fieldOver(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  field: Omit<Field, 'size'>,
  parent: Tag,
  { setting, styles }: FlowContext,
): readonly Item[] {
  if (setting.useName === undefined) return [];
  const { size } = styles.paragraph.text;
  const tag = setting.structure.add('Form', parent, { inline: true });
  return [{ kind: 'field', ...area, field: { ...field, size: typedSize(size, setting) }, tag }];
}
