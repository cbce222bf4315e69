import type { Messages } from '../../messages/messages.ts';
import type { Imprint } from '../../office/pack-office.ts';
import type { Xml } from '../../office/xml.ts';
import { cell, heading, paragraph, signatureColumns, table } from '../docx/blocks.ts';
import { packDocument } from '../docx/pack-document.ts';
import { fitColumns, sectionBreak, sectionProperties } from '../docx/page-layout.ts';
import type { SkeletonBlock } from './skeleton.ts';

/** A blank document as a Word file, in A4 with room for the letterhead. */
export function skeletonDocx(
  blocks: readonly SkeletonBlock[],
  title: string,
  imprint: Imprint,
  messages: Messages,
): Uint8Array {
  // The letterhead is on the first page alone.
  const parts = blocks.some(({ kind }) => kind === 'new-page');
  return packDocument([...blocks.flatMap(drawBlock), sectionProperties('portrait', !parts)], title, imprint, messages);
}

function drawBlock(block: SkeletonBlock): Xml[] {
  switch (block.kind) {
    case 'title':
      return [paragraph(block.text, 'Subtitle')];
    case 'heading':
      return [heading(2, block.text)];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'clause':
      return [paragraph([{ text: `${block.name}: `, bold: true }, { text: block.text }])];
    case 'entries':
      return block.entries.map((entry, index) =>
        paragraph(`${block.count === 'letters' ? String.fromCharCode(97 + index) : index + 1}. ${entry}`),
      );
    case 'table': {
      const [first, second, third] = block.head;
      const columns = fitColumns(
        [
          { title: first, width: 540 },
          { title: second, width: 2500 },
          { title: third, width: 0 },
        ],
        'portrait',
      );
      return [
        table(
          columns,
          block.rows.map((cells) => cells.map((text) => cell(text))),
        ),
      ];
    }
    case 'signature':
      return [signatureColumns([], block.lines)];
    case 'new-page':
      return [sectionBreak('portrait', true)];
  }
}
