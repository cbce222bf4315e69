/**
 * Every limit of the program, each with its reason. Files come by e-mail from dozens of offices: whatever they hold,
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
   * Topics of one item, and items of one checklist that share a topic: the most known is 14, the components of a service
   * standard. What `audit --also` compares grows with both.
   */
  topics: 20,
  /** Evidence entries of one answer. */
  evidence: 200,
  /** Units that a workspace may expect. */
  units: 20_000,
  /** Decimals of a score: beyond 6 a JSON number of scale 100 would not be exact any more in every reader. */
  decimals: 6,
  /** Diagnostics of one file that are kept; a file with more is beyond mending line by line. */
  diagnostics: 100,
  /** Places with personal data that are named of one file: whoever sees twenty looks for the rest, which are counted. */
  personalData: 20,
  /** Bytes of one table of survey answers: 100,000 respondents with a remark each stay below. */
  surveyBytes: 16 * 1024 * 1024,
  /** Rows of such a table. The most respondents that a sample can need are 384; whole populations are asked by machines. */
  surveyRows: 100_000,
  /** Columns; the longest questionnaire exports known have below 80. */
  surveyColumns: 300,
  /** Cells of it altogether: rows times columns would be more than memory has. */
  surveyCells: 2_000_000,
  /** Rows in which its heading is looked for: titles, names and dates stand above it. */
  surveyHeadingRows: 30,
  /** Services or units that are told apart; a column with more holds remarks. */
  surveyGroups: 500,
  /** Folders inside one another that are searched. */
  folderDepth: 40,
} as const;
