/** A field of the page for text. */
type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows a text in a field. One of one line drops line breaks, and one of several lines changes how they are coded: the field
 * remembers what it cannot show, until it is changed.
 */
export function setFieldText(field: Field, text: string): void {
  field.value = text;
  delete field.dataset['whole'];
  delete field.dataset['shown'];
  if (field.value === text) return;
  field.dataset['whole'] = text;
  field.dataset['shown'] = field.value;
}

/** The text of a field without blanks around it; where it is still as it was set, the text that was set. */
export function fieldText({ value, dataset }: Field): string {
  return (value === dataset['shown'] ? (dataset['whole'] ?? value) : value).trim();
}
