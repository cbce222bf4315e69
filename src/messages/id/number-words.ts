const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** A whole number below a million in words. */
function wholeInWords(value: number): string {
  const rest = (part: number) => (part === 0 ? '' : ` ${wholeInWords(part)}`);
  if (value < 10) return `${DIGITS[value]}`;
  if (value < 12) return value === 10 ? 'sepuluh' : 'sebelas';
  if (value < 20) return `${DIGITS[value - 10]} belas`;
  if (value < 100) return `${DIGITS[Math.floor(value / 10)]} puluh${rest(value % 10)}`;
  if (value < 200) return `seratus${rest(value - 100)}`;
  if (value < 1000) return `${DIGITS[Math.floor(value / 100)]} ratus${rest(value % 100)}`;
  if (value < 2000) return `seribu${rest(value - 1000)}`;
  return `${wholeInWords(Math.floor(value / 1000))} ribu${rest(value % 1000)}`;
}

/** A decimal as it is printed ("81.29") in words: "delapan puluh satu koma dua sembilan". */
export function numberInWords(decimal: string): string {
  const [whole, decimals] = decimal.split('.');
  const words = wholeInWords(Number(whole));
  return decimals === undefined
    ? words
    : `${words} koma ${[...decimals].map((digit) => DIGITS[Number(digit)]).join(' ')}`;
}
