import type { PlanScope } from '../model/plan-run.ts';

/** The words of `patuh plan`. Scores, costs and dates come as they are printed. */
export interface PlanTexts {
  readonly title: string;
  readonly aims: {
    readonly next: string;
    readonly zone: (zone: string) => string;
    readonly score: (score: string) => string;
    readonly certain: string;
  };
  readonly scopes: Readonly<Record<PlanScope, string>>;
  readonly green: (count: number) => string;
  readonly budget: (cost: string) => string;
  readonly owners: (owners: string) => string;
  readonly until: (day: string) => string;
  readonly costs: (file: string) => string;
  readonly byEffort: string;
  readonly headings: Readonly<
    Record<
      'institution' | 'units' | 'acts' | 'programme' | 'overTime' | 'renewals' | 'footing' | 'method' | 'steps',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'unit'
      | 'score'
      | 'zone'
      | 'goal'
      | 'cost'
      | 'steps'
      | 'after'
      | 'item'
      | 'service'
      | 'owner'
      | 'units'
      | 'points'
      | 'moved'
      | 'month'
      | 'change'
      | 'remedy'
      | 'law'
      | 'evidence'
      | 'example'
      | 'section',
      string
    >
  >;
  readonly state: (score: string, zone: string) => string;
  readonly way: (goal: string, cost: string, steps: number, units: number, after: string, zone: string) => string;
  readonly there: (goal: string) => string;
  readonly best: string;
  readonly outOfReach: (goal: string) => string;
  readonly thereShort: string;
  readonly outOfReachShort: string;
  readonly unproven: string;
  readonly ladder: (count: number, cost: string) => string;
  readonly ladderIntro: string;
  readonly programme: (cost: string, steps: number, score: string, zone: string, zones: string) => string;
  readonly programmeOfOne: (cost: string, steps: number) => string;
  readonly nothingToDo: string;
  readonly noOwner: string;
  readonly partHeading: (month: string, owner: string, cost: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly prove: string;
  readonly noAnswer: string;
  readonly stays: (name: string, zone: string, score: string) => string;
  /** The zone stays, and the score changes on some days, the last time on `day`. */
  readonly sinks: (name: string, zone: string, score: string, later: string, day: string) => string;
  readonly until1: (zone: string, day: string) => string;
  readonly after: (zone: string, score: string) => string;
  readonly over: (name: string, path: string) => string;
  readonly unchanging: (units: number) => string;
  /** `ask` is the evidence to make. */
  readonly renewal: (unit: string, item: string, points: string, day: string, ask: string | null) => string;
  readonly overTimeNote: string;
  readonly waiverEnds: (name: string, item: string, day: string) => string;
  readonly fragile: (name: string, zone: string, margin: string, items: string, more: number) => string;
  readonly margin: (name: string, zone: string, margin: string) => string;
  readonly method: readonly string[];
  /** In place of the first sentence of `method` where a table says the costs. */
  readonly methodCosts: string;
  readonly methodCertain: string;
  readonly numbers: string;
  readonly incomplete: string;
  readonly calendar: {
    readonly name: string;
    readonly renew: (title: string, unit: string) => string;
    readonly event: (owner: string, steps: number) => string;
  };
  readonly sheet: { readonly summary: string; readonly steps: string };
  /** `5 Maret 2019`, `Maret 2019` */
  readonly months: readonly string[];
  /** Where to look first. */
  readonly visits: {
    readonly title: string;
    readonly about: string;
    readonly budget: (answers: number) => string;
    readonly noBudget: string;
    readonly headings: Readonly<Record<'result' | 'units' | 'answers', string>>;
    readonly sheet: string;
    readonly columns: Readonly<
      Record<'range' | 'zones' | 'open' | 'needed' | 'ifConfirmed' | 'checked' | 'claim' | 'points' | 'settled', string>
    >;
    readonly settledNow: (settled: number, units: number) => string;
    readonly settled: (checked: number, settled: number, units: number) => string;
    readonly needed: (answers: number) => string;
    readonly nothingOpen: string;
    readonly fromTo: (from: string, to: string) => string;
    /** The heading of a unit's answers. */
    readonly unit: (name: string, settled: boolean) => string;
    readonly more: (answers: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly method: readonly string[];
  };
  readonly errors: {
    readonly visitsAlone: string;
    readonly visitsByScore: string;
    readonly greenAndBudget: string;
    readonly greenAndScore: string;
    readonly unknownOwner: (owner: string, owners: string) => string;
    readonly untilBefore: (until: string, asOf: string) => string;
    readonly aboveScale: (score: string, max: string) => string;
    readonly noZone: (zone: string) => string;
    readonly wantsTarget: string;
  };
}
