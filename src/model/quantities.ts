/**
 * Numbers and texts of a set form. The tags are read by the generator of the published JSON Schemas
 * (`scripts/generate-schemas.mjs`).
 */

/**
 * How many there are.
 *
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * A number that counts from 1: lines, columns, pages.
 *
 * @asType integer
 * @minimum 1
 */
export type Ordinal = number;

/**
 * Points of a checklist's scale, rounded half up once to its decimals.
 *
 * @minimum 0
 */
export type Points = number;

/**
 * Percent, rounded half up to one decimal.
 *
 * @minimum 0
 * @maximum 100
 */
export type Percent = number;

/**
 * How grave a gap is, by the sanction of the law: 1 is the lightest.
 *
 * @asType integer
 * @minimum 1
 * @maximum 7
 */
export type Severity = number;

/**
 * A calendar date, YYYY-MM-DD.
 *
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
export type CalendarDate = string;

/**
 * In hexadecimal.
 *
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string;

/**
 * An index of satisfaction, rounded half up once to two decimals.
 *
 * @minimum 25
 * @maximum 100
 */
export type IndexNumber = number;

/**
 * A mean of answers from 1 to 4, rounded to four decimals.
 *
 * @minimum 1
 * @maximum 4
 */
export type AnswerMean = number;

/**
 * The means of all elements, in the order of the regulation.
 *
 * @minItems 9
 * @maxItems 9
 */
export type ElementMeanList = readonly AnswerMean[];

/**
 * How many answered 1, 2, 3 and 4.
 *
 * @minItems 4
 * @maxItems 4
 */
export type AnswerCounts = readonly Count[];
