/** Why a PDF is not taken; `found` says in English what was found, for the log and for tests. Without our catalogue, so that the process that parses needs little. */
export class PdfRefusal extends Error {
  constructor(readonly id: 'file_unsafe' | 'file_damaged' | 'pdf_too_long', readonly found: string) { super(`${id}: ${found}`) }
}
