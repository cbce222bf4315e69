import { describeServices } from '../lint/describe-services.ts';
import { findService } from '../lint/find-service.ts';
import { findNamedUnit } from '../lint/names-unit.ts';
import { policyWith } from '../lint/vocabulary.ts';
import type { Assessment } from '../model/assessment.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { LintPolicy } from '../model/lint-policy.ts';
import type { DocumentedService, UnitDocuments } from '../model/unit-documents.ts';
import { DOCUMENTS } from './document-search.ts';
import { displayPath, type PathRules, type YieldNow } from './file-source.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { type GatheredDocument, gatherDocuments } from './gather-documents.ts';
import type { ReportRecognition } from './own-report.ts';

/** What the documents of all units contain. */
export interface GatheredUnitDocuments {
  /** By the id of the unit; units without any are not in it. */
  readonly units: ReadonlyMap<string, UnitDocuments>;
  readonly warnings: readonly Diagnostic[];
  /** What could not be read: then not all was compared. */
  readonly faults: readonly Diagnostic[];
  /** Absolute. */
  readonly paths: readonly string[];
}

/** What the reading goes by. */
interface UnitDocumentReading extends ReportRecognition {
  /** Ids of the units that the workspace expects, whether they are audited now or not. */
  readonly expected: readonly string[];
  /** What the workspace adds to the policy that ships with patuh. */
  readonly added: LintPolicy | undefined;
  readonly yieldNow: YieldNow;
}

/**
 * Reads the documents of a folder and gives each to its unit: by a folder or the file itself that is called like the id
 * of the unit, else by the name of the unit in it.
 */
export async function gatherUnitDocuments(
  folder: string,
  assessments: readonly Assessment[],
  { source, isReport, expected, added, yieldNow }: UnitDocumentReading,
): Promise<GatheredUnitDocuments> {
  const found = await findFiles([folder], source, yieldNow, DOCUMENTS);
  const inside = displayPath(folder, source);
  const reading = {
    source,
    isReport,
    stdinFormat: undefined,
    published: new Set<string>(),
    folders: [folder],
    policy: policyWith(added),
    yieldNow,
  };
  const gathered = await gatherDocuments(found, reading, (one) => {
    const owner = findOwner(one, inside, assessments, source.paths);
    return {
      found: one.found,
      owner,
      services: owner === undefined ? [] : servicesOf(one, owner),
      maklumat: one.document.kind === 'maklumat-unit' ? one.document.at : undefined,
    };
  });
  const units = new Map<string, UnitDocuments>();
  const warnings: Diagnostic[] = [...gathered.warnings];
  for (const { found: file, owner, services, maklumat } of gathered.documents) {
    if (owner === undefined) {
      // Where one unit of many is asked for, the others' are not reported.
      const others = stepsOf(file, inside, source.paths).some((step) =>
        expected.some((unit) => unit.toLowerCase() === step),
      );
      if (!others) warnings.push(warning('document-without-unit', { file: file.file }, {}));
      continue;
    }
    const before = units.get(owner.unit.id) ?? { services: [], maklumat: undefined };
    units.set(owner.unit.id, {
      services: [...before.services, ...services],
      maklumat: before.maklumat ?? maklumat,
    });
  }
  for (const { unit, file, services } of assessments) {
    const own = units.get(unit.id);
    if (own === undefined) warnings.push(warning('unit-without-documents', { file }, { unit: unit.id }));
    else {
      const known = new Set(own.services.map(({ id }) => id));
      for (const { id, name } of services) {
        if (!known.has(id))
          warnings.push(warning('service-without-document', { file }, { service: name, unit: unit.id }));
      }
    }
  }
  return {
    units,
    warnings,
    faults: gathered.rejected.flatMap(({ diagnostics }) => diagnostics),
    paths: found.files.map(({ path }) => path),
  };
}

function findOwner(
  { found, text }: GatheredDocument,
  folder: string,
  assessments: readonly Assessment[],
  paths: PathRules,
): Assessment | undefined {
  for (const step of stepsOf(found, folder, paths)) {
    const owner = assessments.find(({ unit }) => unit.id.toLowerCase() === step);
    if (owner !== undefined) return owner;
  }
  const named = findNamedUnit(
    text,
    assessments.map((assessment) => ({ name: assessment.unit.name, assessment })),
  );
  return named?.assessment;
}

/** The name of the file and of the folders that it lies in, in small letters, the innermost first: it knows best. */
function stepsOf({ file }: FoundFile, folder: string, { basename, extname }: PathRules): string[] {
  const below = file.slice(folder === '.' ? 0 : folder.length).toLowerCase();
  const steps = below.split('/').filter((step) => step !== '');
  const [name = '', ...folders] = steps.reverse();
  return [basename(name, extname(name)), ...folders];
}

function servicesOf({ document }: GatheredDocument, { services }: Assessment): DocumentedService[] {
  return describeServices(document).map(({ name, at, components }) => ({
    id: name === null ? undefined : findService(name, services)?.id,
    name,
    at,
    components,
  }));
}
