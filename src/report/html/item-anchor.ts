/** Where in the page an item of the list of items is, by its place among the institution's gaps. */
export function itemAnchor(index: number): string {
  return `b${index + 1}`;
}
