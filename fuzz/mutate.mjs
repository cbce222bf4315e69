// Mutations of bytes and of text: what mail, editors, spreadsheets and people with bad intent do to a file.
import { DATES, ESCAPES, NAMES, NUMBERS, TEXTS, TOKENS } from './hostile-scalars.mjs';

const hostile = (random) => random.pick(random.pick([NUMBERS, DATES, NAMES, TEXTS, ESCAPES, TOKENS]));

/** A span of at most `most`, anywhere in `length`. */
function span(random, length, most) {
  const start = random.below(length + 1);
  return [start, Math.min(length, start + random.between(1, most))];
}

const onBytes = {
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  behead: (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  flipBit(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] ^= 1 << random.below(8);
    return copy;
  },
  setByte(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  insertBytes(bytes, random) {
    const at = random.below(bytes.length + 1);
    const more = Buffer.from(Array.from({ length: random.between(1, 4) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  deleteBytes(bytes, random) {
    const [start, end] = span(random, bytes.length, 8);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  utf16: (bytes, random) =>
    Buffer.concat([Buffer.from(random.oneIn(2) ? [0xff, 0xfe] : []), Buffer.from(bytes.toString(), 'utf16le')]),
  byteOrderMark: (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
};

/** Words, numbers, quotes, brackets and blanks: what a token swap moves about. */
const TOKEN = /[\p{L}\p{N}_.-]+|\n *|[^\p{L}\p{N}\s]| +/gu;

const replaceLine = (text, random, change) => {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
};
const onText = {
  swapTokens(text, random) {
    const tokens = text.match(TOKEN) ?? [];
    const [a, b] = [random.below(tokens.length), random.below(tokens.length)];
    [tokens[a], tokens[b]] = [tokens[b], tokens[a]];
    return tokens.join('');
  },
  repeatToken(text, random) {
    const tokens = text.match(TOKEN) ?? [];
    const at = random.below(tokens.length);
    tokens[at] = (tokens[at] ?? '').repeat(random.oneIn(20) ? 200 : 2);
    return tokens.join('');
  },
  dropToken(text, random) {
    const tokens = text.match(TOKEN) ?? [];
    tokens.splice(random.below(tokens.length), 1);
    return tokens.join('');
  },
  replaceToken(text, random) {
    const tokens = text.match(TOKEN) ?? [];
    tokens[random.below(tokens.length)] = hostile(random);
    return tokens.join('');
  },
  insertHostile(text, random) {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + hostile(random) + text.slice(at);
  },
  replaceValue: (text, random) =>
    replaceLine(text, random, (lines, at) => {
      lines[at] = (lines[at] ?? '').replace(/(:\s|^\s*-\s).*/, (_, mark) => `${mark}${hostile(random)}`);
    }),
  replaceKey: (text, random) =>
    replaceLine(text, random, (lines, at) => {
      lines[at] = (lines[at] ?? '').replace(/^(\s*(?:- )?)[^:\s]+:/, (_, lead) => `${lead}${hostile(random)}:`);
    }),
  swapLines: (text, random) =>
    replaceLine(text, random, (lines, a) => {
      const b = random.below(lines.length);
      [lines[a], lines[b]] = [lines[b], lines[a]];
    }),
  repeatLine: (text, random) =>
    replaceLine(text, random, (lines, at) =>
      lines.splice(at, 0, ...Array(random.oneIn(20) ? 150 : 1).fill(lines[random.below(lines.length)])),
    ),
  dropLine: (text, random) => replaceLine(text, random, (lines, at) => lines.splice(at, random.between(1, 3))),
  indentLine: (text, random) =>
    replaceLine(text, random, (lines, at) => {
      lines[at] = random.oneIn(2)
        ? `${random.pick([' ', '  ', '\t'])}${lines[at]}`
        : (lines[at] ?? '').replace(/^ {1,2}/, '');
    }),
  lineEnds: (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', '\u0085'])),
  deepen(text, random) {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
      ['? ', ''],
    ]);
    const depth = random.pick([3, 25, 31, 32, 33, 40, 99, 150, 500]);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + open.repeat(depth) + close.repeat(random.oneIn(4) ? 0 : depth) + text.slice(at);
  },
};

/** A piece of another file put into this one, at line ends or anywhere. */
function splice(bytes, other, random) {
  const cut = (from) => {
    const at = random.below(from.length + 1);
    return random.oneIn(3) ? at : from.lastIndexOf('\n', at) + 1;
  };
  const start = cut(other);
  const piece = other.subarray(start, start + random.between(1, 300));
  const at = cut(bytes);
  return Buffer.concat([
    bytes.subarray(0, at),
    piece,
    bytes.subarray(random.oneIn(2) ? at : Math.min(bytes.length, at + piece.length)),
  ]);
}

const BYTE_KINDS = Object.keys(onBytes);
const TEXT_KINDS = Object.keys(onText);

/** One to four mutations, most often one. `others` are the files that pieces are taken from. */
export function mutate(bytes, others, random) {
  let result = bytes;
  for (let left = random.pick([1, 1, 1, 1, 2, 2, 3, 4]); left > 0; left--) {
    const kind = random.below(10);
    if (kind === 0) result = splice(result, random.pick(others).bytes, random);
    else if (kind <= 3) result = onBytes[random.pick(BYTE_KINDS)](result, random);
    else result = Buffer.from(onText[random.pick(TEXT_KINDS)](result.toString(), random));
  }
  return result;
}
