import type { CommandTexts } from '../messages.ts';
import { systemError } from './system-errors.ts';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
}

export const commands: CommandTexts = {
  program: 'Audits service units against the service standards of Indonesian Law 25/2009: scores, zones, and gaps.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  globalOptions: 'Global options:',
  examples: 'Examples:',
  exitCodes: 'Exit codes:',
  exitCodeTexts: [
    '0  done, and the requirements are met',
    '1  a requirement is not met (--fail-below, --min-score, --institution-fail-below, --fail-on), evidence changed,',
    '   or a published figure does not follow from its answers (skm)',
    '2  not everything could be done: wrong option, file missing or not valid, unit missing',
    '130  stopped with Ctrl-C',
  ],
  help: 'show this help',
  helpCommand: 'show help for a command',
  versionOption: 'show the version',
  lang: 'language of messages and reports: id or en',
  choices: (values) => `choices: ${values}`,
  audit: {
    summary: 'audit files, folders, or patterns; the main task',
    paths: 'files, folders, patterns (for example "unit/*.yaml"), or - for standard input; default: this folder',
    checklist: 'checklist: the id of a built-in one, or the path of a file',
    also: 'also score the same answers under this checklist, as far as topics reach; can be repeated',
    format: 'report format, optionally with a file name; may be repeated',
    output: 'write a report to a file; its ending decides the format; may be repeated',
    force: 'overwrite files that exist',
    basis: 'the answers that count: claimed, evidenced, verified',
    evidenceRoot: 'another folder that evidence may lie in, besides that of the assessment',
    set: 'assume this answer: item=answer, item@service=answer, or unit:item=answer; can be repeated',
    board:
      'give the HTML report a what-if board: change answers in the browser, see score, range and zone of units and institution',
    withDocuments: 'folder of service standards and maklumat of the units; answers are compared with them',
    disregardWaived: 'requirements do not look at gaps accepted by waivers',
    failBelow: 'exit with code 1 if any unit is below this zone: green, yellow, red (or hijau, kuning, merah)',
    minScore: 'exit with code 1 if any unit is below this score',
    institutionFailBelow: 'exit with code 1 if the institution is below this zone',
    baseline:
      'exit with 1 if anything is worse than this baseline (a lower zone, a new gap), or an entry of it is not needed any more',
    maxGaps: 'number of gaps to show',
    sort: 'order of the units on screen and in reports, CSV and XLSX too: name, score, gaps',
    asOf: 'date of the audit, YYYY-MM-DD; default: today',
    since: 'a run saved with -f json; the report says what changed since',
    stdin: 'read assessments from standard input, one (JSON) a line; with -f ndjson one result a line',
    jobs: 'ndjson, csv: at most n threads score at once; default: as many as processor cores where files are many',
    shard: 'ndjson: only part i of n, to be put together with `patuh merge`',
    strict: 'with --stdin: exit with code 2 if any line cannot be scored',
    full: 'ndjson: include the texts of the checklist (titles, law, remedies) in every line',
    quiet: 'reports and errors only, no warnings',
    onlyInstitution: 'this institution only, where the files are about several',
    onlyPeriod: 'this period only, where the files are about several',
    noColor: 'no colour',
  },
  check: {
    summary: 'check assessment, checklist, and workspace files without scoring them',
    paths: 'files, folders, patterns, or - for standard input; default: this folder',
    format: 'output format: terminal or json',
    fix: 'write what is proposed ("Did you mean …?") into the files where it is one thing; all else and comments stay',
  },
  plan: {
    summary: 'the cheapest way to a better zone, for each unit and the institution; how long zones last',
    target: "zone to reach: next, green, yellow; default: the workspace's target, or next",
    score: 'score to reach, instead of a zone',
    scope: "programme for units (each unit) or institution (the institution's own score)",
    green: 'the cheapest programme that makes so many units green',
    budget: 'cost at most, for all units together',
    cost: 'table of costs (CSV): item, cost, and where needed service, unit, answer; in place of effort',
    owner: 'only steps that this party helps with; can be repeated',
    until: 'day by which it is done, YYYY-MM-DD',
    certain: 'the low end of the interval must reach the bound, not only the score',
    visits:
      'answers to check first: so many, or all that it takes, so that zones of units are settled whatever is found',
    basis: 'answers that count: claimed, evidenced, verified',
  },
  lint: {
    summary: 'check service standards and maklumat against the 14 components',
    documents:
      'files (.docx, .pdf, .md, .html, .txt), folders, patterns, or - for standard input; default: this folder',
    failOn: 'exit with code 1 if there is a finding of this level or worse: error, warning, note, never',
    asOf: 'date of the check, YYYY-MM-DD, by which the age of standards is counted; default: today',
    region: 'region that owns the documents, for example "Kota Contoh"; default: from patuh.yaml or the document',
    explain: 'show what was recognised in the documents, and how sure',
    fix: 'mend headings, order and missing parts in Markdown files',
    rules: 'list the rules with their level and law, or show the pages of those named (-f json for programs)',
    stdinFormat: 'format of standard input: markdown, docx, html, text, pdf; default: told by its content',
    fixed: (file, rules) => `${file} mended${rules.length === 0 ? '' : ` (${rules.join(', ')})`}`,
    cannotFix: (file) => `${file} cannot be mended by itself; --fix is for Markdown files only`,
    unsettled: (file) =>
      `${file} was left as it is: what would come of it may not be right (its parts are not clear, or it would be too large); mend its findings one by one`,
  },
  new: {
    summary: 'write blank assessment forms, or a service standard or maklumat that only has to be filled in',
    paths: 'with --verification: assessment files or folders; default: this folder',
    document: 'document to write: standar (a decree with the 14 components of every service) or maklumat',
    format: 'format of the form (default: yaml) or the document (default: markdown)',
    output: 'folder or file to write to; - for the screen; default for forms: this folder',
    unit: 'name of the service unit',
    id: 'id of the unit, which names its file too; default: made of its name',
    units: 'table of units (.csv, .xlsx): id, name, kind, head, services; or one name a row',
    kind: 'kind of unit, for example opd or puskesmas',
    institution: 'name of the institution; default: from patuh.yaml',
    period: 'period of the assessment, for example 2026; default: from patuh.yaml',
    from: 'an earlier assessment (-f json, or its folder): unit data is carried over, its answers are only shown',
    verification: 'the evaluator’s work sheets of assessments that were sent in, with the answers of the units',
    office: 'office of whoever signs the document; default: Kepala and the name of the unit',
    head: 'head of the unit, or who signs the document',
    nip: 'NIP of whoever signs',
    region: 'name of the region, for example "Kota Cimahi"',
    service: 'name of a service; repeatable',
    ask: {
      intro: 'New assessment forms',
      unit: 'Name of the unit, or a table of units (.csv) for many?',
      institution: 'Name of the institution? (may be left blank)',
      period: 'Period of the assessment? (may be left blank)',
      checklist: 'Checklist?',
      format: 'Format of the form?',
      output: 'Folder to write to?',
      required: 'This is needed',
      cancelled: 'Cancelled; no file was written.',
    },
    noUnit:
      'Nothing says for which unit. Give --unit "Dinas Sosial" for one unit, --units units.csv for many, or --document standar for a document.',
    unitAndUnits: '--unit and --units do not go together. Choose one of them.',
    noVerificationPage: 'A verification work sheet is not written as HTML; use -f yaml',
    oneTarget: 'Forms are written in one format to one place. Run it again for another format.',
    otherEnding: (file, format) => `The ending of ${file} is not that of the format ${format}. Change one of them.`,
    oneFile: (units) => `There are ${units} units and one file to write to. Name a folder, for example \`-o forms\`.`,
    formWritten: (file) =>
      /\.html?$/i.test(file)
        ? `Form written to ${file}. Open it in a browser, fill in the answers, then save it as an assessment.`
        : `Form written to ${file}. Fill in the answers, then check it with \`patuh check ${file}\`.`,
    formsWritten: (count, folder) => `${count} forms written to ${folder}`,
    notExpected: (workspace, units) =>
      `${workspace} is there already and does not expect these units: ${units}. Add them below \`units:\`, or add --force to have it written anew.`,
    written: (file) => `Document written to ${file}. Fill it in, then check it with \`patuh lint ${file}\`.`,
  },
  convert: {
    summary: 'convert an assessment: YAML, JSON, XLSX',
    input: 'the assessment to read',
    output: 'the new file; its ending tells the format',
    unknownEnding: (file, endings) => `The format of ${file} is not known. Endings that can be written: ${endings}.`,
    oneFile: 'One assessment at a time can be converted.',
    notSame: (file) =>
      `${file} is not written: it would not say exactly the same. Report this file, or keep its own format.`,
    written: (file) => `Assessment written to ${file}`,
  },
  checklist: {
    summary: 'the available checklists',
    list: 'list the checklists',
    show: 'show one checklist',
    docs: 'write the documentation page of a checklist (Markdown)',
    topics: 'the list of topics: facts that tie the items of different checklists together',
    name: 'id of the checklist or path of its file',
    format: 'output format: terminal or json',
    new: 'begin a checklist of your own: a valid file, with comments',
    newOutput: 'where to write it; default: the screen',
    newIdOption: 'id of the checklist; default: the name of its file',
    newTitleOption: 'title of the checklist',
    newScale: 'highest score; default: 100',
    newId: 'our-checklist',
    newTitle: 'Our checklist',
    newWritten: (file) => `Checklist written to ${file}. Edit it, then check it with \`patuh check\`.`,
  },
  report: {
    summary: 'draw a saved run again, in any format',
    run: 'run saved with `patuh audit -f json:<file>`',
  },
  merge: {
    summary: 'put the results of all shards together: what one run prints',
    shards: 'results of `patuh audit -f ndjson --shard i/n`, all of them, in any order',
    errors: {
      shardNeedsNdjson:
        '`--shard` writes `-f ndjson` to standard output and nothing else, and cannot be used with --since, --documents, --baseline, --min-score, --set, --institution or --period. Use `-f ndjson` alone.',
      cannotRead: (file, { fault, remedy }) => `Cannot read ${file}: ${fault}. ${remedy}.`,
      notAShard: (file) =>
        `${file} does not end like a result of \`--shard\`: it broke off, or was made without \`--shard\`. Make it again. Results of \`--stdin ndjson\` without \`--shard\` are joined with \`cat\`, in the order of their input.`,
      damaged: (file) => `${file} has been changed or damaged since it was made. Make it again.`,
      twice: (index, of, before, file) =>
        `Shard ${index}/${of} is there twice: ${before} and ${file}. Name one of them.`,
      missing: (indexes, of) =>
        `Missing ${indexes.length === 1 ? 'shard' : 'shards'} ${indexes.map((index) => `${index}/${of}`).join(', ')}. Make what is missing, and name all files.`,
      other: {
        checklist: (file, first) =>
          `${file} was scored by another checklist than ${first}. Make all shards by the same checklist.`,
        day: (file, first) =>
          `${file} was scored as of another day than ${first}. Make all shards with the same \`--as-of\`.`,
        count: (file, first) =>
          `${file} is one of another number of shards than ${first}. Make all shards with the same number.`,
        settings: (file, first) =>
          `${file} was made with other inputs, options or another version than ${first}. Make all shards with the same command.`,
      },
      otherInput:
        'The shards are not of the same input: their numbers of lines do not fit. Make all shards from the same input.',
      checklistChanged:
        'The checklist of the shards is not found, or has changed. Merge in the folder where the shards were made, or make them again.',
      filesChanged: (file) =>
        `The files are not those of the shards any more: ${file}. Merge in the folder where the shards were made, or make them again.`,
    },
  },
  compare: {
    summary: 'compare two assessments: units that moved zone, gaps that are new or closed',
    before: 'the first: a saved run (-f json), or a file or folder of assessments',
    after: 'the second, likewise',
    failOn:
      'exit with 1 if a unit fell a zone (fell) or its score fell (lower), or a gap is new or larger (new-gap); repeatable',
    asOf: 'day of judgement, YYYY-MM-DD, of what is not saved; default: the day of its period, the last day of its year, or today',
  },
  trend: {
    summary: 'the course of many assessments: scores, units, and how long each gap has been there',
    runs: 'saved runs (-f json), or a folder of them or of assessments of several periods; default: this folder',
  },
  baseline: {
    summary: 'a baseline for CI: what is accepted for now, so that only what gets worse fails',
    update: 'record the present state as the baseline',
    output: 'file of the baseline; default: baseline.json',
    updated: (file, units, added, removed) =>
      `Baseline written to ${file}: ${units} ${units === 1 ? 'unit' : 'units'}; ${added} new, ${removed} removed`,
    ofOther: (file, its, used) => `Baseline ${file} was made for ${its}, but what is scored is ${used}.`,
  },
  evidence: {
    summary: 'record what is in the evidence files, and check whether it changed',
    lock: 'record the content of every evidence file (SHA-256) in bukti.lock.json',
    verify: 'compare the evidence files with bukti.lock.json',
    paths: 'files, folders, or patterns of assessments; default: this folder',
    output: 'where to write the lock; default: bukti.lock.json beside patuh.yaml or in the folder of the assessments',
    lockFile: 'lock to compare with; default: bukti.lock.json beside patuh.yaml or in the folder of the assessments',
    format: 'output format: terminal or json',
  },
  fill: {
    summary:
      'fill in an assessment in the terminal, item by item; each answer is saved at once, and you can go on later',
    file: 'assessment (.yaml), for example from `patuh new`',
    all: 'ask for items that are answered too',
    onlyYaml: (file) => `${file} is no YAML file. Convert it first: \`patuh convert ${file} <unit>.yaml\`.`,
    needsTerminal: 'This command asks questions in a terminal. Run it there, not in a pipe.',
    cannotEdit: (file) => `${file} cannot be changed in place. Write it anew with \`patuh convert\`, then fill it in.`,
    saved: (file, answered, asked) => `${file}: ${answered} of ${asked} answered`,
    skip: '(skip)',
    stop: '(done for now)',
    number: 'a number',
    wantsNumber: 'Write a number within the range.',
    reason: 'Why it does not apply',
    wantsReason: 'The reason is needed.',
    evidence: 'Evidence: a file or a link (leave empty if there is none yet)',
  },
  collect: {
    summary: 'collect the forms that came back: who has answered, how far, who is missing, who sent two files',
    paths: 'files or folders that units have sent (.yaml, .json, .xlsx, .html); default: this folder',
    expect: 'folder with the patuh.yaml that lists the expected units; default: the patuh.yaml above what was sent',
    into: 'write one clean assessment a unit into this folder',
    newest: 'where two files of one unit differ in an answer, take the newest',
  },
  import: {
    summary: 'turn one table of many units (Google Forms, Sheets) into one assessment a unit',
    table: 'table (.csv, .xlsx): headings in the first row, a row a unit',
    map: 'file that says which column is about the unit and which is which item',
    suggestMap: 'draft that file from the headings, to the screen or to -o',
    output: 'folder of the assessments; default: this folder. With --suggest-map: the file',
    needsMap: 'Say which column is what with `--map map.yaml`; `--suggest-map` drafts it.',
    noRows: (file) => `${file} has no rows of units below its headings.`,
    draft: [
      'Columns of a table for `patuh import`. Check every line: this was drafted from the headings.',
      'A column is its heading, or its letter (C).',
    ],
    noName: 'No column with names of units was found: write its heading.',
    doubtful: (heading, items) => `Doubtful: "${heading}" may be ${items.join(' or ')}`,
    missing: (items) => `Items without a column: ${items.join(', ')}`,
    mapWritten: (file) => `The draft is in ${file}. Check it, then run again with --map ${file}.`,
  },
  skm: {
    summary: 'work out the index of a survey of public satisfaction from its answers',
    file: 'answers (.csv): a row a respondent, a column for each of the nine elements; - for standard input; several files or a folder: a file a unit, the period from its name (2019-s1.csv)',
    output: 'write a report to a file; .yaml: write the result into the assessment of a unit; may be repeated',
    population: 'how many people use the service, to check the sample size',
    means: 'a table of means in place of answers: nine numbers in the order of the elements',
    published: 'a published index: check whether it follows from the answers, and by which weight',
    publishedGrade: 'the grade published with it: A, B, C or D',
    unitColumn: 'column (heading or letter) that names the unit: the index of each unit and of the institution',
    periodColumn: 'column (heading or letter) that names the period',
    series: 'split by the date of the answers: month, quarter, semester or year',
    rollup:
      'index of the institution: units (mean of the indices of units; default) or respondents (all respondents together)',
    checklist: 'checklist of a new assessment; default: skm-2017',
    item: 'item that takes the index, where the checklist is not skm-2017',
    name: 'name of the unit in a new assessment',
  },
  schema: { summary: 'show the JSON Schema of a kind of file', name: 'name of the schema' },
  completion: {
    summary: 'write completions (the Tab key) for a shell',
    shell: 'name of the shell',
    setUp: 'Set up once, then open a new terminal:',
  },
  errors: {
    prefix: 'error',
    seeHelp: (command) => `See \`${command} --help\`.`,
    unknownOption: (option, nearest) => `Option \`${option}\` is not known.${meant(nearest)}`,
    optionOfOthers: (option, command, others) =>
      `Option \`${option}\` is not for \`${command}\` but for ${others.map((one) => `\`${one}\``).join(', ')}.`,
    sinceIsFolder: (folder) =>
      `\`${folder}\` is a folder. --since takes a file, not a folder: a run saved with \`patuh audit -f json:hasil.json\`.`,
    unknownCommand: (command, nearest) => `Command \`${command}\` is not known.${meant(nearest)}`,
    optionMissingArgument: (option) => `Option \`${option}\` needs a value.`,
    pathNotFound: (path, others) =>
      `No file or folder matches \`${path}\`. Check the spelling of the path${others ? '; the other inputs are scored all the same' : ''}.`,
    missingArgument: (argument) => `Argument \`${argument}\` is required.`,
    excessArguments: (command) => `Too many arguments for \`${command}\`.`,
    invalidArgument: (option, value, allowed) =>
      `Value \`${value}\` for \`${option}\` is not accepted. It must be ${allowed}.`,
    wantsNumber: 'a number, for example 81 or 80.5',
    wantsJobs: (most) => `a whole number from 1 to ${most}`,
    wantsShard: 'a part of a number of parts, such as 3/16',
    wantsCount: 'a whole number from 0 up',
    wantsDate: 'a date in the calendar, YYYY-MM-DD',
    wantsZone: 'green, yellow, or red (hijau, kuning, or merah)',
    wantsPopulation: 'a whole number from 1 up',
    wantsMeans: 'nine numbers from 1 to 4, for example "3.2 3.216 2.936 ..."',
    wantsFigure: 'a number from 0 to 100, for example 81.71',
    aboveScale: (minScore, max, checklist) =>
      `\`--min-score ${minScore}\` is above the scale of checklist \`${checklist}\`. Give a number from 0 to ${max}.`,
    sinceOtherChecklist: (file, its, used) =>
      its === undefined
        ? `${file} holds no unit with a score, so it cannot be compared. Name a run of checklist \`${used}\`.`
        : `${file} uses checklist \`${its}\`, not \`${used}\`, so it cannot be compared. Name a run of the same checklist.`,
    wantsBasis: 'claimed, evidenced or verified',
    wantsFolder: 'an existing folder',
    wantsId: 'letters, digits, dots or hyphens, without blanks, at most 80',
    wantsName: 'a text on one line, not empty, of at most 300 characters',
    unknownRule: (rule, nearest) =>
      `There is no rule or file \`${rule}\`.${nearest === undefined ? ' See the list with `patuh lint --rules`.' : ` Did you mean \`${nearest}\`?`}`,
    unknownFormat: (format, allowed) => `Report format \`${format}\` is not known. Choose from: ${allowed}.`,
    sameOutput: (file) => `Two reports are written to the same place: ${file}.`,
    severalToStdout:
      'Only one report can be written to the screen. Name a file for the others, for example `-f json:result.json`.',
    binaryToTerminal: (format, file) =>
      `A report as ${format} cannot be shown on a terminal. Save it to a file, for example \`-f ${format}:${file}\`.`,
    oneUnitOnly: (format, units) =>
      `A report as ${format} is about one unit, but ${units} units could be read. Name the file of one unit, for example \`patuh audit unit/disdukcapil.yaml -f ${format}:result.docx\`.`,
    noSuchInstitution: (names) => `No file is about that institution or period. There are: ${names.join('; ')}.`,
    oneInstitutionOnly: (option, names) =>
      `\`${option}\` is for one institution and period only, and there are ${names.length}: ${names.join('; ')}. Write one file for each: choose with --institution or --period.`,
    notWithStdin: (option) =>
      `\`${option}\` cannot be used with \`--stdin ndjson\`: each line is scored by itself. Remove \`${option}\`, or audit the files with \`patuh audit <folder>\`.`,
    onlyWithStdin: (option) =>
      `\`${option}\` is for \`--stdin ndjson\` only. Remove it, or add \`--stdin ndjson -f ndjson\`.`,
    stdinNeedsNdjson:
      '`--stdin ndjson` writes one result a line and nothing else. Add `-f ndjson`, and no other format.',
    baselineOfWhatIf: '`--set` scores a what-if, and `--baseline` guards how things are. Remove one of them.',
    boardNeedsHtml: '`--board` is for HTML reports only. Remove it, or add `-o report.html`.',
    boardTooLarge: (units, most) =>
      `\`--board\` is for ${most} units at most, and there are ${units}. Audit some of them, such as one folder, or remove \`--board\`.`,
    fullNeedsNdjson: '`--full` is for `-f ndjson` only. Remove it, or add `-f ndjson:result.ndjson`.',
    cannotReadInput: ({ fault, remedy }) => `Standard input could not be read to its end: ${fault}. ${remedy}.`,
    linesRejected: (rejected, lines) =>
      `${rejected} of ${lines} lines cannot be scored. Look for lines with "type":"rejected" in the result.`,
    exists: (file) =>
      `${file} already exists and is not a patuh report, so it is not overwritten. Choose another name or add --force.`,
    fixNeedsFiles: '`--fix` writes to files, so it cannot be used for standard input (-)',
    isInput: (file) => `${file} is a file being read, so it is not overwritten. Choose another name.`,
    cannotWrite: (file, { fault, remedy }) => `${file} cannot be written: ${fault}. ${remedy}.`,
    isDevice: (file) =>
      `${file} is not a regular file, so it is not written. Choose another name; - means standard output.`,
    cannotPrint: ({ fault, remedy }) => `Not all of the report reached standard output: ${fault}. ${remedy}.`,
    systemError,
    interrupted: 'stopped before it was done.',
    unknownChecklist: (name, nearest) =>
      `Checklist \`${name}\` was not found.${nearest === undefined ? ' See `patuh checklist list`.' : meant(nearest)}`,
    noLock: (file) => `There is no lock ${file} yet. Make it with \`patuh evidence lock\`.`,
    lockTooLarge: (file) => `${file} would be too large to be read again. Make a lock for each folder of units.`,
    lockOfOthers: (file, units) =>
      `${file} also records evidence of units that are not read now (${units}). Name all assessments, choose another name with -o, or add --force.`,
    bug: (message) =>
      `Something went wrong inside patuh itself: ${message}. Please report it with the command you used.`,
    other: (message) => message,
  },
  written: (file) => `Report written to ${file}`,
  reading: (done, files, rate, left) => `Scoring: ${done} of ${files} files, ${rate} a second, ${left} s left`,
  writtenPerUnit: (count, file) => `${count} ${count === 1 ? 'file' : 'files'} written: ${file}`,
  doubleClick: {
    begin: (folder) => `Auditing every assessment in the folder ${folder}`,
    end: (report, code) =>
      `${code === 2 ? 'Not all of it could be done: see the messages above.' : `Open ${report} in this folder for the whole report.`} Press any key to close this window.`,
  },
};
