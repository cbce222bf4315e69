import type { DocumentSubject } from '../model/document-topics.ts';
import type { ComponentResult } from '../model/lint-run.ts';

/** Where something is in a document without lines. */
export interface PlaceTexts {
  readonly page: (number: number) => string;
  readonly table: (number: number) => string;
  readonly row: (number: number) => string;
  readonly paragraph: (number: number) => string;
}

/** The words about answers beside a unit's documents. Loaded by the formats that draw them. */
export interface DocumentsTexts {
  readonly place: PlaceTexts;
  readonly states: Readonly<Record<ComponentResult['state'], string>>;
  readonly subjects: Readonly<Record<DocumentSubject, string>>;
  readonly heading: (claims: number) => string;
  readonly columns: { readonly service: string; readonly document: string; readonly place: string };
  /** `klaim: ada biaya/tarif; dokumen: komponen kosong`. */
  readonly claim: (claimed: string, subject: string, state: ComponentResult['state']) => string;
  readonly overview: (claims: number, units: number) => string;
  readonly noDocument: string;
}
