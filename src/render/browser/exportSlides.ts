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
  /** Makes whole what the browser printed; the browser may end meanwhile. */
  readonly pdf?: () => Promise<Uint8Array>;
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

/** Slides that one piece of work photographs: few, so that two pages are done at about the same time. */
const slidesAtOnce = 8;
/** Pages that work at once: one keeps a core of a small machine busy. */
const pagesAtOnce = 2;

export async function exportSlides(
  session: BrowserSession,
  slides: SlidePage,
  options: ExportOptions,
): Promise<SlideExport> {
  const queue: (() => Promise<void>)[] = [];
  const wanted = options.forms.map((form) => {
    const made = exporters[form](session, slides, options, queue);
    // its failure is heard below
    made.catch(() => {});
    return { form, made };
  });
  await Promise.all(Array.from({ length: pagesAtOnce }, () => runAll(queue)));
  let made: Pick<SlideExport, 'pdf' | 'png'> = {};
  const failures: { form: BrowserForm; error: BrowserError }[] = [];
  for (const { form, made: ready } of wanted) {
    try {
      made = { ...made, ...(await ready) };
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      failures.push({ form, error });
    }
  }
  const misfits = failures.length === 0 ? await session.onPage(slides, measureSlides).catch(ignoreLoss) : [];
  return { ...made, misfits, failures };
}

/** The work of one page after the other. */
async function runAll(queue: (() => Promise<void>)[]): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
}

/** Puts work into the queue. Its failure is heard where its result is awaited. */
function queued<T>(queue: (() => Promise<void>)[], work: () => Promise<T>): Promise<T> {
  const result = new Promise<T>((resolve, reject) => {
    queue.push(() => work().then(resolve, reject));
  });
  result.catch(() => {});
  return result;
}

type Exporter = (
  session: BrowserSession,
  slides: SlidePage,
  options: ExportOptions,
  queue: (() => Promise<void>)[],
) => Promise<Pick<SlideExport, 'pdf' | 'png'>>;

const exporters: Readonly<Record<BrowserForm, Exporter>> = {
  pdf: async (session, slides, { date, creator, onSlide }, queue) => {
    const printing = queued(queue, () =>
      session.onPage(slides, async (page) => {
        // loaded while the browser prints
        const [raw, { finishPdf }] = await Promise.all([
          page.pdf({ width: '1280px', height: '720px', printBackground: true, tagged: true }),
          import('./pdf/finishPdf.ts'),
        ]);
        return { raw, finishPdf };
      }),
    );
    const { raw, finishPdf } = await printing;
    const { title, lang, slideTitles } = slides;
    for (const slide of slideTitles.keys()) onSlide('pdf', slide);
    return { pdf: () => finishPdf(raw, { title, lang, pageTitles: slideTitles, date, creator }) };
  },
  png: async (session, slides, { onSlide }, queue) => {
    const count = slides.slideTitles.length;
    const parts: Promise<readonly Uint8Array[]>[] = [];
    for (let from = 0; from < count; from += slidesAtOnce) {
      const part = { from, to: Math.min(count, from + slidesAtOnce) };
      parts.push(
        queued(queue, () =>
          session.onPage(slides, (page) => photographSlides(page, part, (slide) => onSlide('png', slide))),
        ),
      );
    }
    const sheet = queued(queue, () => session.onPage(slides, (page) => photographSheet(page, count)));
    return { png: { slides: (await Promise.all(parts)).flat(), sheet: await sheet } };
  },
};

/** What has been made is good; only the measuring was lost. */
function ignoreLoss(error: unknown): readonly Misfit[] {
  if (error instanceof BrowserError) return [];
  throw error;
}
