import { getDocument, OPS, VerbosityLevel } from 'unpdf/pdfjs';
import { fault, type Place } from '../../model/diagnostic.ts';
import { refuse, refuseAbove } from '../../office/refusal.ts';
import { combine, type Matrix, type PageContent, type Piece } from './page-content.ts';
import { readRules } from './read-rules.ts';
import { supplyTransfer } from './supply-transfer.ts';

/** Bold, by the names of fonts: `ABCDEF+Arial-BoldMT`. */
const BOLD = /bold|black|heavy|semibold|demi/i;

/** A PDF that is open; whoever opens it closes it. */
export interface OpenPdf {
  readonly pages: number;
  /** What stands on a page, from 1. */
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
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      page: async (number) => readContent(await fromFile(document.getPage(number), at), at),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refuse(fault(locked ? 'document-encrypted' : 'document-damaged', at, { format: 'pdf' }));
  }
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** What pdf.js reads; whatever it throws, the file is to blame. */
async function fromFile<T>(read: Promise<T>, at: Place): Promise<T> {
  try {
    return await read;
  } catch {
    return refuse(fault('document-damaged', at, { format: 'pdf' }));
  }
}

async function readContent(page: Page, at: Place): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const base = view.transform as unknown as Matrix;
  // In this order: fonts are loaded for drawing.
  const operators = await fromFile(page.getOperatorList(), at);
  const { items } = await fromFile(page.getTextContent(), at);
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
