// A tree as a file: in YAML's block style, in its flow style, or as JSON. Scalars are texts; how they are quoted is
// left to chance, and a text in double quotes with escapes is written as it is.

/** A mapping of `[key, value]` pairs, which may repeat; a list; or a text. */
export const map = (...entries) => ({ map: entries });
export const list = (...items) => ({ list: items });

const ESCAPED = /^"[\s\S]*"$/;

function scalar(text, random, flow) {
  if (ESCAPED.test(text)) return text;
  if (text === '') return random.oneIn(2) ? '' : '""';
  const plain = !/[\n\r]|^[\s&*!|>'"%@`#,[\]{}?:-]|:\s|\s#|[\s:]$/.test(text) && !(flow && /[,[\]{}]/.test(text));
  // Nearly always well-formed; a text that needs quotes goes without once in a while.
  if (random.percent(plain ? 85 : 3)) return text;
  if (random.oneIn(3)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

function json(node) {
  if (typeof node === 'string')
    return ESCAPED.test(node) ? node : /^-?\d+(\.\d+)?$/.test(node) ? node : JSON.stringify(node);
  if ('list' in node) return `[${node.list.map(json).join(', ')}]`;
  return `{${node.map.map(([key, value]) => `${JSON.stringify(key)}: ${json(value)}`).join(',\n')}}`;
}

function flow(node, random) {
  if (typeof node === 'string') return scalar(node, random, true);
  if ('list' in node) return `[${node.list.map((item) => flow(item, random)).join(', ')}]`;
  return `{ ${node.map.map(([key, value]) => `${scalar(key, random, true)}: ${flow(value, random)}`).join(', ')} }`;
}

function block(node, random, indent) {
  if (typeof node === 'string') {
    if (node.includes('\n') && random.oneIn(2)) return ` |\n${indent}  ${node.replaceAll('\n', `\n${indent}  `)}\n`;
    return ` ${scalar(node, random, false)}\n`;
  }
  const empty = ('list' in node ? node.list : node.map).length === 0;
  if (empty || random.percent(25)) return ` ${flow(node, random)}\n`;
  const lines =
    'list' in node
      ? node.list.map((item) => `${indent}-${block(item, random, `${indent}  `)}`)
      : node.map.map(([key, value]) => `${indent}${scalar(key, random, false)}:${block(value, random, `${indent}  `)}`);
  return `\n${lines.join('')}`;
}

export function writeTree(node, random) {
  const style = random.below(10);
  if (style === 0) return `${json(node)}\n`;
  if (style === 1) return `${flow(node, random)}\n`;
  return block(node, random, '').replace(/^\n/, '');
}
