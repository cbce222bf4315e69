import type { DocumentsTexts } from '../messages/documents-texts.ts';
import { documents as english } from '../messages/en/documents.ts';
import { documents as indonesian } from '../messages/id/documents.ts';
import type { Messages } from '../messages/messages.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { DocumentClaim, Run, UnitResult } from '../model/run.ts';
import { wholePlace } from './place-words.ts';
import { tableOf } from './table.ts';

/** The words about answers beside a unit's documents. */
export function documentsTexts({ language }: Messages): DocumentsTexts {
  return { id: indonesian, en: english }[language];
}

/** What an answer and a document say: `klaim: ada biaya/tarif; dokumen: komponen kosong`. */
export function claimSentence({ claimed, component, state }: DocumentClaim, texts: DocumentsTexts): string {
  return texts.claim(claimed, texts.subjects[component], state);
}

/** Where the document says so: `SP-KTP.docx, tabel 1 baris 5`. */
export function claimPlace({ found }: DocumentClaim, texts: DocumentsTexts): string {
  return found === null ? texts.noDocument : wholePlace(found, texts.place);
}

/** The heading of what a unit's documents say against its answers; undefined where there is nothing. */
export function documentsHeading({ documents = [] }: UnitResult, messages: Messages): string | undefined {
  return documents.length === 0 ? undefined : documentsTexts(messages).heading(documents.length);
}

/** How many answers the documents contradict, over all units; nothing where none is, or they were not compared. */
export function documentsOverview({ units }: Run, messages: Messages): string[] {
  const counts = units.flatMap(({ documents = [] }) => (documents.length === 0 ? [] : [documents.length]));
  const claims = counts.reduce((sum, count) => sum + count, 0);
  return claims === 0 ? [] : [documentsTexts(messages).overview(claims, counts.length)];
}

/** A unit's answers that its documents contradict. */
export function documentClaimTable({ documents = [] }: UnitResult, messages: Messages) {
  const texts = documentsTexts(messages);
  const { columns } = texts;
  return tableOf(documents, {
    item: [messages.report.columns.item, ({ title }) => title],
    service: [columns.service, ({ service }) => maskPersonalData(service ?? '')],
    document: [columns.document, (claim) => claimSentence(claim, texts)],
    place: [columns.place, (claim) => claimPlace(claim, texts)],
  });
}
