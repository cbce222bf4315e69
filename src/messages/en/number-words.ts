const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in words. */
function wholeInWords(value: number): string {
  const rest = (part: number, between: string) => (part === 0 ? '' : `${between}${wholeInWords(part)}`);
  if (value < 20) return `${SMALL[value]}`;
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${rest(value % 10, '-')}`;
  if (value < 1000) return `${SMALL[Math.floor(value / 100)]} hundred${rest(value % 100, ' and ')}`;
  return `${wholeInWords(Math.floor(value / 1000))} thousand${rest(value % 1000, ' ')}`;
}

/** A decimal as it is printed ("81.29") in words: "eighty-one point two nine". */
export function numberInWords(decimal: string): string {
  const [whole, decimals] = decimal.split('.');
  const words = wholeInWords(Number(whole));
  return decimals === undefined
    ? words
    : `${words} point ${[...decimals].map((digit) => SMALL[Number(digit)]).join(' ')}`;
}
