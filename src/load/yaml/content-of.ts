import type { Content } from '../../model/content.ts';
import type { Node } from '../../model/source-node.ts';

/** What a tree says, without its places. */
export function contentOf(node: Node): Content {
  switch (node.kind) {
    case 'scalar':
      return node.empty ? null : node.text.trim();
    case 'sequence':
      return node.items.map(contentOf);
    case 'mapping':
      return new Map([...node.entries].map(([key, { value }]) => [key, contentOf(value)]));
  }
}
