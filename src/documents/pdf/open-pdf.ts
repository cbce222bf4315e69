import { getDocument, OPS, VerbosityLevel } from 'unpdf/pdfjs';
import { type Diagnostic, fault, type Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { refusal, refuse, refuseAbove } from '../../office/refusal.ts';
import { combine, type Matrix, type PageContent, type Piece } from './page-content.ts';
import { readRules } from './read-rules.ts';
import { supplyTransfer } from './supply-transfer.ts';
import { watchClock } from './watch-clock.ts';

/** Bold, by the names of fonts: `ABCDEF+Arial-BoldMT`. */
const BOLD = /bold|black|heavy|semibold|demi/i;

/** A PDF that is open; the caller closes it. */
export interface OpenPdf {
  readonly pages: number;
  /** What is on a page, from 1. */
  readonly page: (number: number) => Promise<PageContent>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF with pdf.js: no worker, no network, no code made of the file, no pictures, nothing printed. */
export async function openPdf(bytes: Uint8Array, at: Place): Promise<OpenPdf> {
  supplyTransfer();
  const task = getDocument({
    // A copy, since it takes the bytes away with it; and no Buffer.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    maxImageSize: 0,
  });
  const limit = LIMITS.pdfSeconds;
  let late: () => void = () => undefined;
  /** What is destroyed answers nothing any more. */
  const lateness = new Promise<never>((_, reject) => {
    late = () => {
      reject(refusal(fault('document-too-big', at, { measure: 'seconds', limit })));
      void task.destroy();
    };
  });
  lateness.catch(() => undefined);
  const watch = { deadline: performance.now() + limit * 1000, late: () => late() };
  const endWatch = watchClock(watch);
  const close = async () => {
    endWatch();
    await task.destroy();
  };
  /** What pdf.js reads in time; whatever it throws, the file is to blame. */
  const fromFile: FromFile = (read, why = damaged) =>
    Promise.race([lateness, read.catch((error: unknown) => refuse(why(error, at)))]);
  try {
    const document = await fromFile(task.promise, whyClosed);
    return {
      pages: document.numPages,
      page: async (number) => {
        const content = await readContent(await fromFile(document.getPage(number)), fromFile, at);
        // Time grows with the pages that are read, not with those that a file says it has.
        watch.deadline += LIMITS.pdfPageSeconds * 1000;
        return content;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Why = (error: unknown, at: Place) => Diagnostic;
type FromFile = <T>(read: Promise<T>, why?: Why) => Promise<T>;

function damaged(_: unknown, at: Place): Diagnostic {
  return fault('document-damaged', at, { format: 'pdf' });
}

function whyClosed(error: unknown, at: Place): Diagnostic {
  const locked = error instanceof Error && error.name === 'PasswordException';
  return locked ? fault('document-encrypted', at, { format: 'pdf' }) : damaged(error, at);
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

async function readContent(page: Page, fromFile: FromFile, at: Place): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const base = view.transform as unknown as Matrix;
  // In this order: fonts are loaded for drawing.
  const operators = await fromFile(page.getOperatorList());
  const { items } = await fromFile(page.getTextContent());
  refuseAbove(items.length, 'drawing', 'pdfPieces', at);
  const fonts = new Map<string, boolean>();
  const isBold = (name: string) => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const bold = hasBoldName(page, name);
    fonts.set(name, bold);
    return bold;
  };
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, e, f] = combine(base, item.transform as unknown as Matrix);
    // Stamps across the page, and the like.
    if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return [];
    const size = Math.hypot(c, d);
    if (!Number.isFinite(e + f + size + item.width) || size <= 0) return [];
    return [{ text: item.str, left: e, right: e + item.width, baseline: f, size, bold: isBold(item.fontName) }];
  });
  const rules = readRules(operators, OPS as never, base);
  page.cleanup();
  return { pieces, rules, width: view.width, height: view.height };
}

/** pdf.js keeps fonts by numbers of its own; one that it could not load has no name. */
function hasBoldName({ commonObjs }: Page, name: string): boolean {
  return commonObjs.has(name) && BOLD.test(String((commonObjs.get(name) as { readonly name?: unknown }).name));
}
