// One deck through the browser. In: the page of its slides, which forms are wanted. Out: their bytes, what does not
// fit, and a reason for each form that could not be made. Never writes.

import { BrowserError } from './BrowserError.ts';
import type { BrowserSession } from './browserSession.ts';
import { type Misfit, measureSlides } from './measureSlides.ts';
import { photographSheet, photographSlides } from './photographSlides.ts';
import type { SlidePage } from './SlidePage.ts';

export const browserForms = ['pdf', 'png'] as const;
export type BrowserForm = (typeof browserForms)[number];

export interface SlideExport {
  readonly pdf?: Uint8Array;
  readonly png?: { readonly slides: readonly Uint8Array[]; readonly sheet: Uint8Array };
  readonly misfits: readonly Misfit[];
  readonly failures: readonly { readonly form: BrowserForm; readonly error: BrowserError }[];
}

export interface ExportOptions {
  readonly forms: readonly BrowserForm[];
  readonly date: Date;
  readonly creator: string;
  /** Called for each slide that is done, numbered from 0; again where the browser was started again. */
  readonly onSlide: (form: BrowserForm, slide: number) => void;
}

export async function exportSlides(
  session: BrowserSession,
  slides: SlidePage,
  options: ExportOptions,
): Promise<SlideExport> {
  const failures: { form: BrowserForm; error: BrowserError }[] = [];
  let made: Pick<SlideExport, 'pdf' | 'png'> = {};
  for (const form of options.forms) {
    try {
      made = { ...made, ...(await exporters[form](session, slides, options)) };
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      failures.push({ form, error });
    }
  }
  const misfits = failures.length === 0 ? await session.onPage(slides, measureSlides).catch(ignoreLoss) : [];
  return { ...made, misfits, failures };
}

type Exporter = (
  session: BrowserSession,
  slides: SlidePage,
  options: ExportOptions,
) => Promise<Pick<SlideExport, 'pdf' | 'png'>>;

const exporters: Readonly<Record<BrowserForm, Exporter>> = {
  pdf: async (session, slides, { date, creator, onSlide }) => {
    // Loaded while the browser prints.
    const loading = import('./pdf/finishPdf.ts');
    const raw = await session.onPage(slides, (page) =>
      page.pdf({ width: '1280px', height: '720px', printBackground: true, tagged: true }),
    );
    const { finishPdf } = await loading;
    const { title, lang, slideTitles } = slides;
    const pdf = await finishPdf(raw, { title, lang, pageTitles: slideTitles, date, creator });
    for (const slide of slideTitles.keys()) onSlide('pdf', slide);
    return { pdf };
  },
  png: async (session, slides, { onSlide }) => {
    const count = slides.slideTitles.length;
    const png = await session.onPage(slides, async (page) => ({
      slides: await photographSlides(page, count, (slide) => onSlide('png', slide)),
      sheet: await photographSheet(page, count),
    }));
    return { png };
  },
};

/** What has been made is good; only the measuring was lost. */
function ignoreLoss(error: unknown): readonly Misfit[] {
  if (error instanceof BrowserError) return [];
  throw error;
}
