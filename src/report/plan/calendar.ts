import type { PlanRun } from '../../model/plan-run.ts';
import { crc32 } from '../../office/crc32.ts';
import { changePhrase, type PlanContext, type PlanOptions, planContext } from './plan-words.ts';

/** A day in the calendar. */
interface Event {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** What it is about, without what may change in it: an event that is imported again replaces itself. */
  readonly identity: string;
}

/** Octets of a line, after which RFC 5545 folds it. */
const LINE = 75;

/**
 * A plan as iCalendar (RFC 5545): a whole day for the steps of each owner at the end of their month, and one for each renewal of evidence.
 * The same plan gives the same bytes: nothing in it is the time at which it was made.
 */
export function renderPlanCalendar(plan: PlanRun, { messages }: Pick<PlanOptions, 'messages'>): string {
  const context = planContext(plan, messages);
  const { words } = context;
  const stamp = `${plan.asOf.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//patuh//patuh ${plan.tool.version}//${messages.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words.calendar.name)}`,
    ...[...programmeEvents(context), ...renewalEvents(context)].flatMap(({ day, summary, description, identity }) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(identity)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function programmeEvents(context: PlanContext): Event[] {
  const { plan, words, nameOf, cost } = context;
  const { name, period } = plan.institution;
  return plan.programme.parts.map(({ month, owner, steps }) => ({
    day: lastDayOf(month),
    summary: words.calendar.event(owner ?? words.noOwner, steps.length),
    description: steps
      .map((step) => {
        const service = step.service === null ? '' : ` (${step.service.name})`;
        return `${nameOf(step.unit)}: ${step.title}${service}: ${changePhrase(step, context)} (${cost(step.cost)})`;
      })
      .join('\n'),
    identity: JSON.stringify([name, period, plan.checklist.id, month, owner]),
  }));
}

function renewalEvents({ plan, words }: PlanContext): Event[] {
  const { name, period } = plan.institution;
  return plan.units.flatMap((unit) =>
    unit.renewals.map(({ item, title, by, ask }) => ({
      day: by,
      summary: words.calendar.renew(title, unit.name),
      description: ask ?? title,
      identity: JSON.stringify([name, period, plan.checklist.id, unit.id, item, 'renew']),
    })),
  );
}

function uidOf(identity: string): string {
  const bytes = new TextEncoder().encode(identity);
  const sums = [bytes, bytes.toReversed()].map((one) => crc32(one).toString(16).padStart(8, '0'));
  return `${sums.join('')}@patuh`;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, number, 0);
  return `${month}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, each but the first behind a blank; no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > LINE) {
      pieces.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n');
}
