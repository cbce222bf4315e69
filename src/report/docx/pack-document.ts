import type { Messages } from '../../messages/messages.ts';
import { OFFICE_WORDS } from '../../office/office-words.ts';
import { DOCUMENT_TYPES, type Imprint, packOffice, relationshipsPart } from '../../office/pack-office.ts';
import { type Xml, xml } from '../../office/xml.ts';
import { numberingXml, root, settingsXml, stylesXml } from './styles.ts';

/** Room for the letterhead, which is put into the header of the first page: 3.75 cm, in twentieths of a point. */
const LETTERHEAD = 2126;

/** A document of these blocks as bytes; its last block says how the pages look. */
export function packDocument(
  body: readonly Xml[],
  title: string,
  run: Imprint,
  messages: Messages,
  letterhead = LETTERHEAD,
): Uint8Array {
  const type = DOCUMENT_TYPES.document;
  const part = (path: string, kind: string, content: Xml) => ({
    path: `word/${path}`,
    contentType: `${type}.${kind}+xml`,
    content,
  });
  return packOffice(
    [
      part('document.xml', 'document.main', root('document', xml`<w:body>${body}</w:body>`)),
      // `page-layout.ts` names the header and the footer by these numbers.
      relationshipsPart('word/_rels/document.xml.rels', [
        { kind: 'styles', target: 'styles.xml' },
        { kind: 'numbering', target: 'numbering.xml' },
        { kind: 'header', target: 'header1.xml' },
        { kind: 'footer', target: 'footer1.xml' },
        { kind: 'settings', target: 'settings.xml' },
      ]),
      part('styles.xml', 'styles', stylesXml(messages.language)),
      part('numbering.xml', 'numbering', numberingXml()),
      part('settings.xml', 'settings', settingsXml()),
      part('header1.xml', 'header', headerXml(letterhead)),
      part('footer1.xml', 'footer', footerXml(run, messages)),
    ],
    title,
    run,
    messages,
  );
}

/** An empty line as high as a letterhead; a header that is higher than the margin pushes the text down. */
function headerXml(height: number): Xml {
  return root(
    'hdr',
    xml`<w:p><w:pPr><w:pStyle w:val="Small"/><w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/></w:pPr></w:p>`,
  );
}

function footerXml({ tool, asOf, application, undated }: Imprint, { language }: Messages): Xml {
  const { date, page } = OFFICE_WORDS[language];
  const text = (value: string) => xml`<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;
  return root(
    'ftr',
    xml`<w:p><w:pPr><w:pStyle w:val="Small"/><w:jc w:val="center"/></w:pPr>${text(page[0])}${field('PAGE')}${text(page[1])}${field('NUMPAGES')}${
      // Someone else's document carries no word of ours.
      application === undefined
        ? text(` · patuh ${tool.version}${undated === true ? '' : `, ${date(asOf)}`}`)
        : undefined
    }</w:p>`,
  );
}

function field(code: 'PAGE' | 'NUMPAGES'): Xml {
  return xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
