import type { PrintedDiagnostic, PrintedRejected, PrintedRun } from './printed-runs.ts';
import type { Points } from './quantities.ts';
import type {
  Basis,
  ChecklistSummary,
  DocumentClaim,
  EvidenceResult,
  Gap,
  InputFile,
  InstitutionResult,
  ItemResult,
  Run,
  SectionResult,
  UnitResult,
  UnprovenClaim,
  VerificationResult,
  VerifiedItem,
  Violation,
} from './run.ts';

/**
 * What `-f ndjson` prints: the parts of a run, one a line. Texts of the checklist are once in the line `texts`; those of
 * units name items and sections by their ids. In the entries of a unit's lists, what is null or false is absent.
 */

/** `line:column` in the unit's own file, `file:line:column` in another; shorter where less is known. */
export type LeanPlace = string;

/** The keys of an entry that have no value may be absent. */
type Lean<E, Texts extends keyof E> = Partial<Omit<E, Texts | 'at'>> & { readonly at: LeanPlace };

export interface LeanSection extends Pick<SectionResult, 'id' | 'score' | 'max'> {
  readonly sections?: readonly LeanSection[];
}

export interface LeanItem extends Pick<ItemResult, 'item' | 'answer' | 'points' | 'max'> {}

/** The answer that counts is in the unit's `items`; `services` is there where their answers differ, `claimed` where it is another. */
export interface LeanGap
  extends Lean<
    Pick<Gap, 'services' | 'note' | 'claimed' | 'verified' | 'unproven' | 'waived' | 'waiver' | 'at'>,
    never
  > {
  readonly item: string;
  readonly lost: Points;
}

export interface LeanUnproven extends Lean<UnprovenClaim, 'title' | 'section' | 'ask'> {}

export interface LeanEvidence extends Lean<EvidenceResult, 'title'> {}

export interface LeanVerifiedItem extends Lean<VerifiedItem, 'title' | 'section'> {}

export interface LeanVerification extends Omit<VerificationResult, 'items'> {
  readonly items: readonly LeanVerifiedItem[];
}

export interface LeanDocumentClaim extends Lean<DocumentClaim, 'title'> {}

/** A unit without the texts of its checklist. */
export interface LeanUnit
  extends Omit<UnitResult, 'sections' | 'items' | 'gaps' | 'unproven' | 'evidence' | 'verification' | 'documents'> {
  readonly sections: readonly LeanSection[];
  readonly items: readonly LeanItem[];
  readonly gaps: readonly LeanGap[];
  readonly unproven: readonly LeanUnproven[];
  readonly evidence: readonly LeanEvidence[];
  readonly verification: LeanVerification | null;
  readonly documents?: readonly LeanDocumentClaim[];
}

/** What the checklist says of a section. */
export interface SectionTexts extends Pick<SectionResult, 'id' | 'title' | 'weight'> {}

/** What the checklist says of an item; what concerns gaps only is absent where no unit of the run has that gap. */
export interface ItemTexts
  extends Pick<ItemResult, 'item' | 'title' | 'section' | 'informational'>,
    Partial<
      Pick<Gap, 'code' | 'best' | 'severity' | 'law' | 'guidance' | 'remedy' | 'evidence' | 'effort' | 'owner'>
    > {}

/** The texts of a run's checklist. */
export interface ChecklistTexts {
  readonly sections: readonly SectionTexts[];
  readonly items: readonly ItemTexts[];
}

/** Whose a line is, so that lines of several runs can be sorted and filtered. */
interface Owner {
  readonly institution: string | null;
  readonly period: string | null;
}

/** The first line: what applies to all, and is known before any unit is. */
export interface RunLine
  extends Omit<
    PrintedRun,
    | 'schemaVersion'
    | 'counts'
    | 'institution'
    | 'units'
    | 'rejected'
    | 'missing'
    | 'warnings'
    | 'violations'
    | 'inputs'
    | 'since'
  > {
  readonly type: 'run';
  readonly schemaVersion: 2;
}

export interface InputLine extends InputFile {
  readonly type: 'input';
}

/** What a line of a filter says of how it was made. */
interface Origin {
  readonly basis?: Basis;
  readonly asOf?: Run['asOf'];
  readonly tool?: Run['tool'];
}

/** A unit. A filter (`--stdin ndjson`) adds its warnings, checklist, basis, day and version. */
export interface UnitLine extends LeanUnit, Owner, Origin {
  readonly type: 'unit';
  readonly warnings?: readonly PrintedDiagnostic[];
  readonly checklist?: Pick<ChecklistSummary, 'id' | 'version' | 'sha256'>;
}

/** A file or line that cannot be scored. A filter adds `input`, the SHA-256 of the line: null where that is too long. */
export interface RejectedLine extends PrintedRejected, Partial<Owner>, Origin {
  readonly type: 'rejected';
  readonly input?: string | null;
}

export interface MissingLine extends Owner {
  readonly type: 'missing';
  readonly unit: string;
}

export interface WarningLine extends PrintedDiagnostic {
  readonly type: 'warning';
}

export interface ViolationLine extends Violation {
  readonly type: 'violation';
  readonly institution: string | null;
  readonly period: string | null;
}

/** The texts of the checklist, once for all units; absent with `--full`. */
export interface TextsLine extends ChecklistTexts {
  readonly type: 'texts';
}

/** The last line of a run, with what only the end can tell: a stream without it has broken off. */
export interface InstitutionLine extends InstitutionResult, Pick<PrintedRun, 'counts' | 'since'> {
  readonly type: 'institution';
}

/** One line. */
export type PrintedLine =
  | RunLine
  | InputLine
  | UnitLine
  | RejectedLine
  | MissingLine
  | WarningLine
  | ViolationLine
  | TextsLine
  | InstitutionLine;
