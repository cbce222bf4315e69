import type { Messages } from '../../messages/messages.ts';
import type { Gap, UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { answerWord, otherClaim } from '../tables.ts';
import { waiverText } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { facts } from './facts.ts';
import { briefFacts, lawFact } from './gap-facts.ts';
import { heading, type Level } from './heading.ts';

/** What a unit lacks, in the order of its checklist. */
export function unitGaps(unit: UnitResult, drawing: Drawing, level: Level): Html {
  const { run, messages, words, most, detailed } = drawing;
  const { report, further } = messages;
  if (unit.gaps.length === 0) return html`${heading(level, words.headings.gaps(0))}<p>${report.noGaps}.</p>`;
  const shown = unit.gaps.slice(0, most);
  const rest = unit.gaps.length - shown.length;
  return html`
    ${heading(level, run.checklist?.order === 'severity' ? further.gapsBySeverity(unit.gaps.length) : words.headings.gaps(unit.gaps.length))}
    ${detailed ? html`<ol class="gaps">${shown.map((gap) => wholeGap(gap, drawing))}</ol>` : shortGaps(shown, drawing)}
    ${rest > 0 ? html`<p class="aside">${report.moreGaps(rest)}</p>` : nothing}`;
}

/** A gap with all that is to be done about it. */
function wholeGap(gap: Gap, drawing: Drawing): Html {
  const { messages, words, score } = drawing;
  const { report } = messages;
  const { columns } = report;
  return html`
    <li><p class="lost"><strong>${score(gap.lost)}</strong> <span>${words.lostPoints}</span></p>
    <div><p class="item">${gap.title}${waived(gap, drawing)}</p>
    <p class="answer"><b>${gap.answer ?? report.notAnswered}</b>, ${words.best(gap.best)}</p>
    ${facts(
      [
        [columns.remedy, gap.remedy],
        [columns.services, perService(gap, messages)],
        [columns.note, gap.note],
        [report.short.claimed, otherClaim(gap, messages)],
        [columns.finding, gap.verified],
        [words.proof, gap.unproven === null ? null : report.proofProblems[gap.unproven]],
        [words.asked, gap.evidence],
        lawFact(gap, drawing),
      ],
      briefFacts(gap, drawing),
    )}
    </div></li>`;
}

/** What each service answered, where they differ. */
function perService(gap: Gap, messages: Messages): string | null {
  const word = answerWord(gap, messages);
  return word === (gap.answer ?? messages.report.notAnswered) ? null : word;
}

/** The answer; where services differ, which of them fall short. */
function shortAnswer(gap: Gap, messages: Messages): string {
  const answer = gap.answer ?? messages.report.notAnswered;
  const services = Object.entries(gap.services ?? {});
  const short = services.filter(([, answered]) => answered !== gap.best).map(([id]) => id);
  return short.length === 0 || short.length === services.length ? answer : `${answer} (${short.join(', ')})`;
}

/** Gaps on a line each; what their items ask is written once for all units. */
function shortGaps(gaps: readonly Gap[], drawing: Drawing): Html {
  const { messages, score, itemAnchors } = drawing;
  const row = (gap: Gap) => {
    const claim = otherClaim(gap, messages);
    const more = [
      ...(claim === null ? [] : [`${messages.report.short.claimed}: ${claim}`]),
      ...(gap.verified === null ? [] : [`${messages.report.columns.finding}: ${gap.verified}`]),
      ...(gap.note === null ? [] : [gap.note]),
    ];
    const anchor = itemAnchors.get(gap.item);
    const title = anchor === undefined ? html`${gap.title}` : html`<a href="#${anchor}">${gap.title}</a>`;
    return html`<li><b>${score(gap.lost)}</b> ${title}: ${[shortAnswer(gap, messages), ...more].join('; ')}${waived(gap, drawing)}</li>
`;
  };
  return html`
    <ol class="short">
    ${gaps.map(row)}
    </ol>`;
}

function waived(gap: Gap, { messages }: Drawing): Html {
  const text = waiverText(gap, messages);
  return text === undefined ? nothing : html` <small class="doubt">${text}</small>`;
}
