/**
 * Every limit of the program, each with its reason. Files come by e-mail from dozens of offices: whatever they contain,
 * the answer comes within bounded time and memory.
 */
export const LIMITS = {
  /** Bytes of one YAML or JSON file. A full assessment with notes for 40 services is below 100 KB. */
  fileBytes: 2 * 1024 * 1024,
  /**
   * Bytes of one saved run. 1,000 units with every item a gap are 39 MB by an instrument of 33 items, 120 MB by the
   * largest known (100 items); 180 MB are read in 600 MB of memory, which an office laptop has.
   */
  runBytes: 192 * 1024 * 1024,
  /** Collections inside one another. The deepest path of any format here is 10; js-yaml itself refuses 100. */
  nesting: 32,
  /** Collections inside one another in a saved run: two for each section inside another, and a few around them. */
  runNesting: 64,
  /** Values and keys in one file. 500 items over 100 services, each with a note, stay below. */
  nodes: 200_000,
  /** Characters of one name or identifier. */
  identifierLength: 80,
  /** Characters of one free text (a note, a remedy). */
  textLength: 10_000,
  /** Characters of one answer; the longest in the instruments that ship has below 60. */
  answerLength: 200,
  /** Characters of a path in a file; Windows stops at 260 unless told otherwise. */
  pathLength: 1_000,
  /** Characters of a link: beyond 2,000, browsers and mail programs cut them off. */
  linkLength: 2_000,
  /** Digits on either side of a decimal's comma: as many as every spreadsheet keeps. */
  digits: 15,
  /** Items of one checklist; the largest instrument known has 100. */
  items: 2_000,
  /** Services of one unit; the largest published count is 111. */
  services: 1_000,
  /** Answers of one scale, and other words for one answer; the longest ladder known has 6. */
  choices: 100,
  /**
   * Topics of one item, and items of one checklist that share a topic: the most known is 14, the components of a
   * service standard. What `audit --also` compares grows with both.
   */
  topics: 20,
  /** Evidence entries of one answer. */
  evidence: 200,
  /** Units that a workspace may expect. */
  units: 20_000,
  /** Rules whose level a workspace may set, and places where it may publish; there are 36 rules. */
  lintEntries: 1_000,
  /** Characters of a heading in a document, and of the name of what replaces a repealed regulation. */
  headingLength: 160,
  replacementLength: 300,
  /** Decimals of a score: beyond 6 a JSON number of scale 100 would not be exact any more in every reader. */
  decimals: 6,
  /** Diagnostics of one file that are kept; a file with more is beyond mending line by line. */
  diagnostics: 100,
  /**
   * Places with personal data that are named of one file: twenty are enough to look for the rest, which are counted.
   */
  personalData: 20,
  /** Bytes of a DOCX or PDF document: 40 services with photographs of every counter stay below. */
  documentBytes: 32 * 1024 * 1024,
  /** Bytes of an HTML document: a page of Word's making with its pictures inside; text alone is below 1 MB. */
  htmlBytes: 8 * 1024 * 1024,
  /** Files inside a DOCX document; each picture is one. */
  packedEntries: 5_000,
  /** Bytes of one part of a DOCX document, unpacked. Word needs 20 KB a page: 1,600 pages. */
  partBytes: 32 * 1024 * 1024,
  /**
   * How many times larger a part of more than 1 MB may get. Word's own parts stay below 60, a long row of blanks
   * reaches 1,000.
   */
  partRatio: 250,
  /** Elements inside one another. Browsers stop at 512; a table in a table in a text box in Word has about 60. */
  documentNesting: 512,
  /**
   * Paragraphs, list entries and cells of one document: 100 services with 14 components of 40 lines each stay below.
   */
  documentBlocks: 100_000,
  /** Characters of one document: 2,000 pages. */
  documentCharacters: 6_000_000,
  /** Columns of a table; Word allows 63. */
  tableColumns: 64,
  /** Pages of a PDF document; the annex of a whole city has about 300. */
  pdfPages: 600,
  /** Bytes of one stream of a PDF document, unpacked: the largest font has 24 MB, a page of text 100 KB. */
  pdfStreamBytes: 32 * 1024 * 1024,
  /** Bytes of all streams of a PDF document but its pictures, unpacked. */
  pdfBytes: 128 * 1024 * 1024,
  /** Drawn lines of one page that are looked at for tables; maps and plans have more. */
  pdfLines: 20_000,
  /** Pieces of text of one page: each character by itself, on a page full of the smallest print. */
  pdfPieces: 40_000,
  /**
   * Notes and links of one page of a PDF document; pdf.js takes 100 microseconds for each, and cannot be stopped there.
   */
  pdfNotes: 10_000,
  /** Seconds for one PDF document, beside those for its pages; it opens within one. */
  pdfSeconds: 3,
  /** Seconds for each page that was read; 300 pages take 5 altogether. */
  pdfPageSeconds: 0.1,
  /** Bytes of one table of survey answers: 100,000 respondents with a remark each stay below. */
  surveyBytes: 16 * 1024 * 1024,
  /**
   * Rows of such a table. The most respondents that a sample can need are 384; whole populations are asked by machines.
   */
  surveyRows: 100_000,
  /** Columns; the longest questionnaire exports known have below 80. */
  surveyColumns: 300,
  /** Cells of it altogether: rows times columns would be more than memory has. */
  surveyCells: 2_000_000,
  /** Rows in which its heading is looked for: titles, names and dates are above it. */
  surveyHeadingRows: 30,
  /** Services or units that are distinguished; a column with more is one of remarks. */
  surveyGroups: 500,
  /** Bytes of a workbook that is read: a form of 500 items for 100 services is below 1 MB. */
  workbookBytes: 8 * 1024 * 1024,
  /** Bytes of a saved form page: its program and form are below 400 KB, its answers at most `fileBytes`, escaped. */
  formPageBytes: 8 * 1024 * 1024,
  /** Rows of a workbook, over all its sheets; Google Sheets writes 1,000 empty ones for each. */
  workbookRows: 50_000,
  /** Cells of it, empty ones with a look of their own too: rows times columns of a form of 500 items for 100 services. */
  workbookCells: 500_000,
  /** Characters of all texts of a workbook. */
  workbookCharacters: 4_000_000,
  /** Bytes of all parts of a workbook that are read, unpacked. */
  workbookInflatedBytes: 64 * 1024 * 1024,
  /** Sheets of it. */
  workbookSheets: 100,
  /** Folders inside one another that are searched. */
  folderDepth: 40,
} as const;
