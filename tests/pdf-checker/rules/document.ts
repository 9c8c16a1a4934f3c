// Rules of the document as a whole: marked, in a language, titled, tabbed through in reading order.

import { at, catalogOf } from '../reading/Pdf.ts';
import { asName, asText } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

/** Language, script, region and variants of BCP 47; grandfathered tags are not wanted. */
const languageTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;

function isMarked({ pdf }: ReadPdf): readonly Problem[] {
  const catalog = catalogOf(pdf);
  return [
    ...unless(
      at(pdf, catalog, 'MarkInfo', 'Marked') === true,
      'MarkInfo does not say that the file is tagged',
    ),
    ...unless(at(pdf, catalog, 'MarkInfo', 'Suspects') !== true, 'MarkInfo says that the tags are suspect'),
  ];
}

function languageIsKnown({ pdf, tree }: ReadPdf): readonly Problem[] {
  const lang = asText(at(pdf, catalogOf(pdf), 'Lang'));
  const bad = tree.elements.flatMap((element) => {
    const own = asText(at(pdf, element.dict, 'Lang'));
    return unless(
      own === undefined || languageTag.test(own),
      `${nameOf(element)} is in "${own}", no language tag`,
    );
  });
  return [...unless(languageTag.test(lang ?? ''), `the document's language is ${lang ?? 'missing'}`), ...bad];
}

function tabsFollowStructure({ pdf, pages }: ReadPdf): readonly Problem[] {
  return pages.flatMap((page) =>
    unless(
      asName(at(pdf, page.dict, 'Tabs')) === 'S',
      'the tab order does not follow the structure',
      page.number,
    ),
  );
}

export const documentRules = {
  'document-is-marked': isMarked,
  'language-is-known': languageIsKnown,
  'document-has-title': ({ pdf }: ReadPdf) => {
    const title = asText(at(pdf, pdf.trailer, 'Info', 'Title')) ?? '';
    return unless(title.trim() !== '', 'the file has no Title');
  },
  'title-is-shown': ({ pdf }: ReadPdf) => {
    const shown = at(pdf, catalogOf(pdf), 'ViewerPreferences', 'DisplayDocTitle') === true;
    return unless(shown, 'DisplayDocTitle is not true');
  },
  'tabs-follow-structure': tabsFollowStructure,
} satisfies RuleTable;
