import type { Rollup, Standing, Zone } from '../model/checklist.ts';
import type { DiagnosticCode, DiagnosticFacts } from '../model/diagnostic.ts';
import type { Basis, ProofProblem, Uncertainty, VerifiedItem, ViolationRule } from '../model/run.ts';
import type { Language } from '../model/workspace.ts';
import type { FurtherTexts } from './further-texts.ts';

/** The fault, then how to mend it. Neither ends in a full stop. */
export interface DiagnosticText {
  readonly fault: string;
  readonly remedy?: string;
}

/** What a file system refuses with, as far as people can do something about it. */
export type SystemErrorCode =
  | 'EACCES'
  | 'EBUSY'
  | 'EDQUOT'
  | 'EFBIG'
  | 'EIO'
  | 'EISDIR'
  | 'ELOOP'
  | 'EMFILE'
  | 'ENAMETOOLONG'
  | 'ENFILE'
  | 'ENOENT'
  | 'ENOSPC'
  | 'ENOTDIR'
  | 'EPERM'
  | 'EROFS'
  | 'ETXTBSY';

/** A text for every code: a code without one does not compile. */
export type DiagnosticTexts = { readonly [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => DiagnosticText };

/** The words of the reports. */
export interface ReportTexts {
  readonly zones: Readonly<Record<Zone, string>>;
  readonly zone: (zone: string) => string;
  /** The zone that a score had in a year, for instruments that have none since. */
  readonly zoneOfYear: (zone: string, year: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly standingMeaning: Readonly<Record<Standing, string>>;
  readonly rollups: Readonly<Record<Rollup, string>>;
  readonly severities: { readonly error: string; readonly warning: string };
  readonly notScored: string;
  /** Files that may be assessments and are not read. */
  readonly notRead: string;
  readonly rejected: string;
  readonly missing: string;
  readonly scored: string;
  readonly yes: string;
  readonly no: string;
  readonly notAnswered: string;
  readonly unnamedInstitution: string;
  /** Reports of several institutions or periods. */
  readonly several: {
    readonly title: (count: number) => string;
    /** That the table compares, and adds nothing up. */
    readonly meaning: string;
    readonly institution: string;
    readonly period: string;
    readonly complete: string;
    /** Files of which it is not known whose they are. */
    readonly unassigned: (count: number) => string;
    /** The same, in the report of one of the institutions: `more` are not named. */
    readonly perhapsOwn: (files: string, more: number) => string;
    /** Back to the list of institutions. */
    readonly back: string;
    readonly index: string;
  };
  readonly period: (period: string) => string;
  readonly version: (version: number) => string;
  readonly year: (years: string) => string;
  readonly columns: {
    readonly unit: string;
    readonly name: string;
    readonly kind: string;
    readonly file: string;
    readonly status: string;
    readonly score: string;
    readonly zone: string;
    readonly label: string;
    readonly low: string;
    readonly high: string;
    readonly certain: string;
    readonly nearBound: string;
    readonly services: string;
    readonly answered: string;
    readonly unanswered: string;
    readonly notApplicable: string;
    readonly gaps: string;
    readonly item: string;
    readonly lost: string;
    readonly units: string;
    readonly law: string;
    readonly remedy: string;
    readonly evidence: string;
    readonly owner: string;
    readonly effort: string;
    readonly answer: string;
    readonly max: string;
    readonly note: string;
    readonly claimed: string;
    readonly claimedZone: string;
    readonly evidenced: string;
    readonly evidencedZone: string;
    readonly verified: string;
    readonly verifiedZone: string;
    readonly unproven: string;
    readonly problem: string;
    readonly points: string;
    readonly judgement: string;
    readonly difference: string;
    readonly finding: string;
    readonly validUntil: string;
    readonly dated: string;
  };
  /** Shorter headings for narrow tables. */
  readonly short: {
    readonly unanswered: string;
    readonly gaps: string;
    readonly interval: string;
    readonly lost: string;
    readonly owner: string;
    readonly claimed: string;
    readonly evidenced: string;
    readonly verified: string;
  };
  readonly headings: {
    readonly units: string;
    readonly institutionGaps: string;
    readonly sections: string;
    readonly gaps: (count: number) => string;
    readonly violations: string;
    readonly method: string;
    readonly rejected: string;
    readonly unproven: (count: number) => string;
    readonly lapsed: (count: number, asOf: string) => string;
    readonly verification: string;
  };
  /** The readings side by side. */
  readonly bases: Readonly<Record<Basis, string>>;
  readonly basisLine: (basis: string) => string;
  readonly unprovenCount: (items: number) => string;
  readonly ofUnits: (some: number, all: number) => string;
  readonly ofItems: (some: number, all: number) => string;
  /** Behind a verified reading of some units only: what they claim, a score and a zone. */
  readonly claimOfSameUnits: (claim: string) => string;
  readonly proofProblems: Readonly<Record<ProofProblem, string>>;
  readonly noEvidence: string;
  /** Behind a date that the file system gave. */
  readonly byFileDate: string;
  readonly byLock: string;
  /** Of evidence that the assessment does not name. */
  readonly inFolder: (service: string | undefined) => string;
  /** Of a file without a date. */
  readonly presenceOnly: string;
  readonly untimelyOverview: (asOf: string, pieces: number, units: number) => string;
  readonly judgements: Readonly<Record<VerifiedItem['judgement'], string>>;
  readonly verifiedBy: (by: string | null, date: string | null) => string;
  readonly selfJudgement: (checked: number, agreed: number, accuracy: string, over: number, under: number) => string;
  readonly selfJudgements: (units: number, checked: number, over: number, under: number) => string;
  readonly moreItems: (count: number) => string;
  readonly certain: string;
  readonly uncertain: (low: string, high: string, zones: string, why: string) => string;
  readonly sameZone: (low: string, high: string, why: string) => string;
  readonly reasons: Readonly<Record<Uncertainty, string>>;
  readonly and: string;
  readonly nearBound: string;
  readonly incomplete: (scored: number, found: number, low: string, high: string) => string;
  /** What an institution is where a gate asks for a zone. */
  readonly notComplete: string;
  readonly notAllVerified: (verified: number, all: number) => string;
  readonly nothingScored: string;
  readonly unitCount: (count: number) => string;
  readonly rejectedFiles: (files: string, more: number) => string;
  readonly missingUnits: (units: string, more: number) => string;
  readonly conservation: (
    found: number,
    scored: number,
    notScored: number,
    rejected: number,
    missing: number,
    notRead: number,
  ) => string;
  readonly waived: string;
  readonly waivedUntil: (until: string, reason: string) => string;
  readonly since: (
    asOf: string,
    before: string,
    after: string,
    changed: number,
    closed: number,
    opened: number,
  ) => string;
  readonly moreGaps: (count: number) => string;
  readonly oneUnit: string;
  /** What the `?` behind a zone means. */
  readonly doubtful: string;
  /** What the star behind a zone means. */
  readonly near: string;
  readonly noGaps: string;
  readonly instrumentLine: (id: string, version: number, years: string | null) => string;
  /** Where an institution's zone is that of few units, because one of them has most services. */
  readonly mostServices: (services: number, most: number, unit: string, score: string, zone: string) => string;
  readonly standingLine: (standing: string) => string;
  readonly assumedLine: (sections: string) => string;
  readonly rollupLine: (rollup: string) => string;
  readonly toolLine: (version: string, asOf: string) => string;
  readonly sha256Line: (sha256: string) => string;
  readonly commandLine: (command: string) => string;
  /** Heading of the list of input files with their hashes. */
  readonly inputFiles: string;
  /** `item` is empty for a rule about a whole unit. */
  readonly violation: Readonly<
    Record<ViolationRule, (unit: string, expected: string, actual: string, item: string) => string>
  >;
  readonly check: {
    readonly clean: (files: number) => string;
    readonly found: (files: number, errors: number, warnings: number) => string;
    /** One word that was written in the place of another. */
    readonly fixed: (from: string, to: string) => string;
    readonly fixedAll: (count: number) => string;
  };
  readonly checklist: {
    readonly items: (count: number) => string;
    readonly weight: string;
    readonly weightOf: (weight: string) => string;
    readonly weightAssumed: string;
    readonly perService: string;
    readonly perUnit: string;
    readonly answers: string;
    readonly number: (min: string, max: string) => string;
    readonly points: string;
    readonly also: string;
    /** That the answers of a ladder may be given in their words or by their points. */
    readonly wordOrPoints: string;
    readonly zones: string;
    readonly from: string;
    readonly sources: string;
    readonly standing: string;
    readonly code: string;
    readonly guidance: string;
    readonly valid: (valid: string) => string;
    readonly required: string;
    readonly notApplicable: string;
    readonly severityOf: (severity: number) => string;
    readonly effortOf: (effort: number) => string;
    readonly disputed: string;
    readonly howToRead: string;
    readonly scale: (max: string, decimals: number) => string;
    readonly years: string;
    readonly id: string;
    readonly title: string;
    readonly generated: (file: string) => string;
  };
}

/** The words about evidence locks. */
export interface EvidenceTexts {
  readonly hashing: (done: number, files: number, size: string) => string;
  readonly locked: (lock: string, files: number, units: number, size: string) => string;
  readonly nothingToLock: (lock: string) => string;
  readonly notLocked: (lock: string) => string;
  readonly verified: (lock: string, files: number, unchanged: number) => string;
  readonly changed: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly added: (count: number) => string;
  readonly unused: (count: number) => string;
  readonly wasAndIs: (was: string, is: string) => string;
  readonly sameAs: (path: string) => string;
  readonly copiedBetweenUnits: (count: number) => string;
  readonly copiedBetweenItems: (count: number) => string;
  /** What to do about copies. */
  readonly copiedAdvice: string;
  readonly differs: string;
}

/** The words of the command line. */
export interface CommandTexts {
  readonly program: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly globalOptions: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exitCodeTexts: readonly string[];
  readonly help: string;
  readonly helpCommand: string;
  readonly versionOption: string;
  readonly lang: string;
  readonly choices: (values: string) => string;
  readonly audit: {
    readonly summary: string;
    readonly paths: string;
    readonly checklist: string;
    readonly also: string;
    readonly format: string;
    readonly output: string;
    readonly force: string;
    readonly basis: string;
    readonly evidenceRoot: string;
    readonly set: string;
    readonly board: string;
    readonly withDocuments: string;
    readonly disregardWaived: string;
    readonly failBelow: string;
    readonly minScore: string;
    readonly institutionFailBelow: string;
    readonly baseline: string;
    readonly maxGaps: string;
    readonly sort: string;
    readonly asOf: string;
    readonly since: string;
    readonly stdin: string;
    readonly strict: string;
    readonly jobs: string;
    readonly shard: string;
    readonly full: string;
    readonly quiet: string;
    readonly onlyInstitution: string;
    readonly onlyPeriod: string;
    readonly noColor: string;
  };
  readonly check: { readonly summary: string; readonly paths: string; readonly format: string; readonly fix: string };
  /** `patuh plan`; what it shares with `audit` is said there. */
  readonly plan: {
    readonly summary: string;
    readonly target: string;
    readonly score: string;
    readonly scope: string;
    readonly green: string;
    readonly budget: string;
    readonly cost: string;
    readonly owner: string;
    readonly until: string;
    readonly certain: string;
    readonly visits: string;
    readonly basis: string;
  };
  readonly lint: {
    readonly summary: string;
    readonly documents: string;
    readonly failOn: string;
    readonly asOf: string;
    readonly region: string;
    readonly explain: string;
    readonly fix: string;
    readonly rules: string;
    readonly stdinFormat: string;
    /** What `--fix` did to a file, by the ids of rules. */
    readonly fixed: (file: string, rules: readonly string[]) => string;
    readonly cannotFix: (file: string) => string;
    readonly unsettled: (file: string) => string;
  };
  /** `patuh new`. */
  readonly new: {
    readonly summary: string;
    readonly document: string;
    readonly format: string;
    readonly output: string;
    readonly unit: string;
    readonly office: string;
    readonly head: string;
    readonly nip: string;
    readonly region: string;
    readonly service: string;
    readonly written: (file: string) => string;
    readonly paths: string;
    readonly id: string;
    readonly units: string;
    readonly kind: string;
    readonly institution: string;
    readonly period: string;
    readonly from: string;
    readonly verification: string;
    /** Questions in a terminal, where no option says anything. */
    readonly ask: Readonly<
      Record<
        'intro' | 'unit' | 'institution' | 'period' | 'checklist' | 'format' | 'output' | 'required' | 'cancelled',
        string
      >
    >;
    /** Nothing says whom the forms are for. */
    readonly noUnit: string;
    readonly unitAndUnits: string;
    readonly noVerificationPage: string;
    readonly oneTarget: string;
    /** The ending of the output file is that of another format. */
    readonly otherEnding: (file: string, format: string) => string;
    /** Several forms do not go into one file. */
    readonly oneFile: (units: number) => string;
    readonly formWritten: (file: string) => string;
    readonly formsWritten: (count: number, folder: string) => string;
    /** A workspace that is there does not expect these units. */
    readonly notExpected: (workspace: string, units: string) => string;
  };
  readonly convert: {
    readonly summary: string;
    readonly input: string;
    readonly output: string;
    readonly unknownEnding: (file: string, endings: string) => string;
    /** The input is several files. */
    readonly oneFile: string;
    /** The file would not say the same, so it is not written. */
    readonly notSame: (file: string) => string;
    readonly written: (file: string) => string;
  };
  readonly checklist: {
    readonly summary: string;
    readonly list: string;
    readonly show: string;
    readonly docs: string;
    readonly topics: string;
    readonly name: string;
    readonly format: string;
    readonly new: string;
    readonly newOutput: string;
    readonly newIdOption: string;
    readonly newTitleOption: string;
    readonly newScale: string;
    /** Id and title where none is asked for. */
    readonly newId: string;
    readonly newTitle: string;
    readonly newWritten: (file: string) => string;
  };
  readonly evidence: {
    readonly summary: string;
    readonly lock: string;
    readonly verify: string;
    readonly paths: string;
    readonly output: string;
    readonly lockFile: string;
    readonly format: string;
  };
  readonly fill: {
    readonly summary: string;
    readonly file: string;
    readonly all: string;
    readonly onlyYaml: (file: string) => string;
    readonly needsTerminal: string;
    readonly cannotEdit: (file: string) => string;
    readonly saved: (file: string, answered: number, asked: number) => string;
    readonly skip: string;
    readonly stop: string;
    readonly number: string;
    readonly wantsNumber: string;
    readonly reason: string;
    readonly wantsReason: string;
    readonly evidence: string;
  };
  readonly collect: {
    readonly summary: string;
    readonly paths: string;
    readonly expect: string;
    readonly into: string;
    readonly newest: string;
  };
  readonly import: {
    readonly summary: string;
    readonly table: string;
    readonly map: string;
    readonly suggestMap: string;
    readonly output: string;
    readonly needsMap: string;
    readonly noRows: (file: string) => string;
    /** Comments of a map that was drafted. */
    readonly draft: readonly string[];
    readonly noName: string;
    readonly doubtful: (heading: string, items: readonly string[]) => string;
    readonly missing: (items: readonly string[]) => string;
    readonly mapWritten: (file: string) => string;
  };
  readonly skm: {
    readonly summary: string;
    readonly file: string;
    readonly output: string;
    readonly population: string;
    readonly means: string;
    readonly published: string;
    readonly publishedGrade: string;
    readonly unitColumn: string;
    readonly periodColumn: string;
    readonly series: string;
    readonly rollup: string;
    readonly checklist: string;
    readonly item: string;
    readonly name: string;
  };
  readonly schema: { readonly summary: string; readonly name: string };
  readonly completion: { readonly summary: string; readonly shell: string; readonly setUp: string };
  readonly report: { readonly summary: string; readonly run: string };
  readonly merge: {
    readonly summary: string;
    readonly shards: string;
    readonly errors: {
      readonly shardNeedsNdjson: string;
      readonly cannotRead: (file: string, problem: DiagnosticText) => string;
      readonly notAShard: (file: string) => string;
      readonly damaged: (file: string) => string;
      readonly twice: (index: number, of: number, before: string, file: string) => string;
      readonly missing: (indexes: readonly number[], of: number) => string;
      /** In what a shard differs from the first. */
      readonly other: Readonly<
        Record<'checklist' | 'day' | 'count' | 'settings', (file: string, first: string) => string>
      >;
      readonly otherInput: string;
      readonly checklistChanged: string;
      readonly filesChanged: (file: string) => string;
    };
  };
  readonly compare: {
    readonly summary: string;
    readonly before: string;
    readonly after: string;
    readonly failOn: string;
    readonly asOf: string;
  };
  readonly trend: { readonly summary: string; readonly runs: string };
  readonly baseline: {
    readonly summary: string;
    readonly update: string;
    readonly output: string;
    /** What an update changed: entries that are new, and gone. */
    readonly updated: (file: string, units: number, added: number, removed: number) => string;
    readonly ofOther: (file: string, its: string, used: string) => string;
  };
  readonly errors: {
    readonly prefix: string;
    readonly seeHelp: (command: string) => string;
    readonly unknownOption: (option: string, nearest: string | undefined) => string;
    /** The option is none of the command called, but of others. */
    readonly optionOfOthers: (option: string, command: string, others: readonly string[]) => string;
    readonly sinceIsFolder: (folder: string) => string;
    readonly unknownCommand: (command: string, nearest: string | undefined) => string;
    readonly optionMissingArgument: (option: string) => string;
    /** `others`: other arguments lead somewhere. */
    readonly pathNotFound: (path: string, others: boolean) => string;
    readonly missingArgument: (argument: string) => string;
    readonly excessArguments: (command: string) => string;
    readonly invalidArgument: (option: string, value: string, allowed: string) => string;
    readonly wantsNumber: string;
    readonly wantsCount: string;
    readonly wantsJobs: (most: number) => string;
    readonly wantsShard: string;
    readonly wantsDate: string;
    readonly wantsZone: string;
    readonly wantsPopulation: string;
    readonly wantsMeans: string;
    readonly wantsFigure: string;
    readonly aboveScale: (minScore: string, max: string, checklist: string) => string;
    readonly sinceOtherChecklist: (file: string, its: string | undefined, used: string) => string;
    readonly wantsBasis: string;
    readonly wantsFolder: string;
    readonly wantsId: string;
    readonly wantsName: string;
    readonly unknownRule: (rule: string, nearest: string | undefined) => string;
    readonly unknownFormat: (format: string, allowed: string) => string;
    readonly sameOutput: (file: string) => string;
    readonly severalToStdout: string;
    readonly binaryToTerminal: (format: string, file: string) => string;
    readonly noSuchInstitution: (names: readonly string[]) => string;
    readonly oneInstitutionOnly: (option: string, names: readonly string[]) => string;
    readonly oneUnitOnly: (format: string, units: number) => string;
    readonly exists: (file: string) => string;
    readonly fixNeedsFiles: string;
    readonly isInput: (file: string) => string;
    readonly cannotWrite: (file: string, { fault, remedy }: DiagnosticText) => string;
    readonly isDevice: (file: string) => string;
    readonly notWithStdin: (option: string) => string;
    readonly onlyWithStdin: (option: string) => string;
    readonly stdinNeedsNdjson: string;
    readonly boardNeedsHtml: string;
    readonly baselineOfWhatIf: string;
    readonly boardTooLarge: (units: number, most: number) => string;
    readonly fullNeedsNdjson: string;
    readonly cannotReadInput: ({ fault, remedy }: DiagnosticText) => string;
    readonly linesRejected: (rejected: number, lines: number) => string;
    readonly cannotPrint: ({ fault, remedy }: DiagnosticText) => string;
    readonly systemError: (code: string) => DiagnosticText;
    readonly interrupted: string;
    readonly unknownChecklist: (name: string, nearest: string | undefined) => string;
    readonly noLock: (file: string) => string;
    readonly lockTooLarge: (file: string) => string;
    readonly lockOfOthers: (file: string, units: string) => string;
    readonly bug: (message: string) => string;
    readonly other: (message: string) => string;
  };
  readonly written: (file: string) => string;
  /** Progress: files read of all, files a second, seconds left. */
  readonly reading: (done: number, files: number, rate: number, left: number) => string;
  /** Of a file with `{unit}` in its name. */
  readonly writtenPerUnit: (count: number, file: string) => string;
  /** What is said around an audit that was started by a double click. */
  readonly doubleClick: {
    readonly begin: (folder: string) => string;
    readonly end: (report: string, code: number) => string;
  };
}

/** What the command line needs before it is known what is to be done. */
export type CommandMessages = Pick<Messages, 'commands' | 'language'>;

/** Every word of one language. */
export interface Messages {
  readonly language: Language;
  readonly decimalMark: ',' | '.';
  readonly csvSeparator: ';' | ',';
  readonly diagnostics: DiagnosticTexts;
  readonly report: ReportTexts;
  readonly further: FurtherTexts;
  readonly evidence: EvidenceTexts;
  readonly commands: CommandTexts;
}
