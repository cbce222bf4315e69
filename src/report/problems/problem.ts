import type { CiTexts } from '../../messages/ci-texts.ts';
import { ci as english } from '../../messages/en/ci.ts';
import { ci as indonesian } from '../../messages/id/ci.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import type { Gap, UnitResult } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { diagnosticText } from '../wording.ts';

/**
 * What a program that collects problems shows one by one; SARIF, GitHub and GitLab only draw them. Texts are `visible`.
 */
export interface Problem {
  readonly kind: 'gate' | 'fault' | 'missing' | 'gap' | 'lint' | 'warning';
  /**
   * `item/<id>`, `input/<code>`, `gate/<rule>`, `missing-unit`; of a document, the id of its rule, or `document/<id>`
   * beside an answer.
   */
  readonly rule: string;
  readonly level: ProblemLevel;
  readonly title: string;
  readonly message: string;
  /** Undefined where the run names no file at all. */
  readonly at: Place | undefined;
  /** Where it is in a document without lines, in words. */
  readonly where?: string;
  /**
   * The same in every run that has the same finding, wherever it has moved in its file, and of one finding only: made
   * of unit and item, or of document, rule and words, not of lines.
   */
  readonly identity: string;
  /** It has been accepted, and is only reported. */
  readonly suppression?: { readonly kind: 'external' | 'inSource'; readonly justification: string };
  /** With the unit, for a gap. */
  readonly gap?: Gap;
  readonly unit?: UnitResult;
}

export type ProblemLevel = 'error' | 'warning' | 'note';

/** The words of the formats for CI. */
export function ciTexts({ language }: Messages): CiTexts {
  return { id: indonesian, en: english }[language];
}

/** Findings as they may be shown, and distinguished where two have the same identity. */
export function* completed(findings: Iterable<Problem>): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const times = (seen.get(finding.identity) ?? 0) + 1;
    seen.set(finding.identity, times);
    yield shown(times === 1 ? finding : { ...finding, identity: `${finding.identity}\n${times}` });
  }
}

/** The rule that a diagnostic belongs to. */
function ruleOf(diagnostic: Diagnostic): string {
  return `input/${diagnostic.code === 'as-printed' ? diagnostic.facts.code : diagnostic.code}`;
}

/** A fault or warning of a file. */
export function describe(
  kind: 'fault' | 'warning',
  diagnostic: Diagnostic,
  at: Place | undefined,
  messages: Messages,
): Problem {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  const { firstLine: _, ...facts } = diagnostic.facts as Readonly<Record<string, unknown>>;
  return {
    kind,
    rule: ruleOf(diagnostic),
    level: diagnostic.severity,
    title: kind === 'fault' ? ciTexts(messages).rules.rejected : messages.report.severities[diagnostic.severity],
    message: sentences([fault, remedy]),
    at,
    identity: maskPersonalData(`${kind}\n${diagnostic.at.file}\n${ruleOf(diagnostic)}\n${JSON.stringify(facts)}`),
  };
}

/** Parts as sentences, each with its full stop. */
export function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part === null || part === undefined || part === '' ? [] : [part]))
    .map((part, index) => `${index === 0 ? part.charAt(0) : part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Longest message; GitHub shows no more of one. */
const MESSAGE_LENGTH = 2_000;

function shown(finding: Problem): Problem {
  const cut = (text: string) => {
    const safe = visible(text);
    return safe.length > MESSAGE_LENGTH ? `${safe.slice(0, MESSAGE_LENGTH)}…` : safe;
  };
  return { ...finding, rule: visible(finding.rule), title: cut(finding.title), message: cut(finding.message) };
}

/** A short name of an identity: FNV-1a twice from different starts, 64 bits in hexadecimal. It guards nothing. */
export function fingerprint(identity: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < identity.length; index++) {
    const unit = identity.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (one >>> 24), 0x01000193);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(two);
}
