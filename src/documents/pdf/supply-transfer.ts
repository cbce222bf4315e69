/**
 * Gives Node 20 the one method that pdf.js needs of newer ones and that unpdf does not bring along: without it no font can
 * be handed over, and what a page draws ends before its first word.
 */
export function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
