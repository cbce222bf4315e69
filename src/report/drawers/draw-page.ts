import type { Messages } from '../../messages/messages.ts';
import { html, markupText } from '../../text/html/markup.ts';
import { shell } from '../html/shell.ts';
import { pageTexts } from '../outlines/audit/page-texts.ts';
import type { Outline, Section } from '../outlines/outline.ts';
import { drawSection, masthead } from './draw-html.ts';

/** An outline as a page with the frame of an audit's: a link past its head, its tables to be sorted, small print at the end. */
export function drawPage(outline: Outline, messages: Messages): string {
  const { title, kicker, version, sections } = outline;
  const isFooter = ({ onPage }: Section) => onPage === 'footer';
  return markupText(
    shell(
      { language: messages.language, version, title, kicker, skip: pageTexts(messages).skip },
      html`
    ${masthead(outline)}
    <main id="content">
    ${sections.filter((section) => !isFooter(section)).map((section, index) => drawSection(section, index))}
    </main>
${sections.filter(isFooter).map((section, index) => drawSection(section, index))}`,
    ),
  );
}
