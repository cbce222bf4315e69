/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Kind<E extends Element> = abstract new () => E;

/** The element that a selector finds, of a kind. Throws where the page has no such one: it is drawn with all of them. */
export function element<E extends Element>(kind: Kind<E>, selector: string, within: ParentNode = document): E {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

/** The same where the element may be absent. */
export function optional<E extends Element>(
  kind: Kind<E>,
  selector: string,
  within: ParentNode = document,
): E | undefined {
  const found = within.querySelector(selector);
  return found instanceof kind ? found : undefined;
}

export function elements<E extends Element>(kind: Kind<E>, selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll(selector)].filter((one): one is E => one instanceof kind);
}

/** A new element of texts and other elements. Nothing of a text is read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Sets a text where it differs, so that a reader of the screen is told of changes only. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
