import { type Xml, xml } from '../../office/xml.ts';

/** Everywhere, or replaced by a font of the same measures. */
const FONT = 'Arial';

const NAMESPACES = xml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

const ROOTS = {
  document: xml`document`,
  styles: xml`styles`,
  numbering: xml`numbering`,
  settings: xml`settings`,
  hdr: xml`hdr`,
  ftr: xml`ftr`,
};

/** A root element of WordprocessingML. */
export function root(name: keyof typeof ROOTS, content: Xml): Xml {
  return xml`<w:${ROOTS[name]} ${NAMESPACES}>${content}</w:${ROOTS[name]}>`;
}

const SIDES = [xml`top`, xml`left`, xml`bottom`, xml`right`, xml`insideH`, xml`insideV`];

interface ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly before?: number;
  readonly after: number;
  readonly align?: 'center' | 'both';
  readonly keep?: true;
  readonly numbering?: number;
  /** Depth in the outline. */
  readonly level?: number;
}

const LOOKS: readonly ParagraphLook[] = [
  { id: 'Normal', name: 'Normal', size: 22, after: 120, align: 'both' },
  { id: 'Lead', name: 'Lead', size: 22, after: 120, align: 'both', keep: true },
  { id: 'Title', name: 'Title', size: 28, bold: true, after: 60, align: 'center', keep: true },
  { id: 'Subtitle', name: 'Subtitle', size: 24, after: 60, align: 'center', keep: true },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 24,
    bold: true,
    before: 320,
    after: 120,
    keep: true,
    numbering: 1,
    level: 0,
  },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, before: 240, after: 80, keep: true, level: 1 },
  { id: 'Heading3', name: 'heading 3', size: 20, bold: true, before: 160, after: 60, keep: true, level: 2 },
  { id: 'Bullet', name: 'List Bullet', size: 22, after: 60, numbering: 2 },
  { id: 'Cell', name: 'Cell', size: 18, before: 30, after: 30 },
  { id: 'CellHead', name: 'Cell Head', size: 16, bold: true, before: 30, after: 30, align: 'center' },
  { id: 'Small', name: 'Small', size: 16, after: 40 },
];

/** The styles of a document. */
export function stylesXml(language: 'id' | 'en'): Xml {
  return root(
    'styles',
    xml`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language === 'id' ? 'id-ID' : 'en-GB'}"/></w:rPr></w:rPrDefault></w:docDefaults>${LOOKS.map(lookXml)}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${SIDES.map(
      (side) => xml`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8790"/>`,
    )}</w:tblBorders></w:tblPr></w:style>`,
  );
}

function lookXml({ id, name, size, bold, before, after, align, keep, numbering, level }: ParagraphLook): Xml {
  return xml`<w:style w:type="paragraph"${id === 'Normal' ? xml` w:default="1"` : undefined} w:styleId="${id}"><w:name w:val="${name}"/>${
    id === 'Normal' ? undefined : xml`<w:basedOn w:val="Normal"/>`
  }${level === undefined ? undefined : xml`<w:next w:val="Normal"/>`}<w:qFormat/><w:pPr>${keep ? xml`<w:keepNext/>` : undefined}${
    numbering === undefined ? undefined : xml`<w:numPr><w:numId w:val="${numbering}"/></w:numPr>`
  }<w:spacing w:before="${before ?? 0}" w:after="${after}"/><w:jc w:val="${align ?? 'left'}"/>${
    level === undefined ? undefined : xml`<w:outlineLvl w:val="${level}"/>`
  }</w:pPr><w:rPr>${bold ? xml`<w:b/>` : undefined}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

/** Chapters by letters, lists with dashes. */
export function numberingXml(): Xml {
  const list = (id: number, format: string, text: string, indent: number) =>
    xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl></w:abstractNum>`;
  return root(
    'numbering',
    xml`${list(1, 'upperLetter', '%1.', 425)}${list(2, 'bullet', '–', 284)}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
  );
}

/** A document as today's programs lay it out. */
export function settingsXml(): Xml {
  return root(
    'settings',
    xml`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
  );
}
