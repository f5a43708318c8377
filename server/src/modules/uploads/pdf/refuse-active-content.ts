import { PdfRefusal } from './pdf-refusal'
import { type PdfToken } from './read-tokens'

/** Names of what runs, sends, opens or carries something, as keys or as values. */
const forbidden = new Set([
  'JS', 'JavaScript', 'AA', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition', 'Movie', 'Sound', '3D',
  'EmbeddedFile', 'EmbeddedFiles', 'EF', 'FileAttachment', 'Collection', 'RichMedia', 'RichMediaContent', 'RichMediaSettings', 'XFA', 'Encrypt',
])

/** @throws PdfRefusal file_unsafe when a dictionary names something active. An OpenAction may only be a place in the document, which is an array. */
export function refuseActiveContent(tokens: readonly PdfToken[]): void {
  tokens.forEach(({ kind, text: whole }, index) => {
    if (kind !== 'name') return
    // To PDFium, which is in every Chrome, these two end a name.
    const text = whole.replace(/[\x80\xff].*$/s, '')
    if (forbidden.has(text)) throw new PdfRefusal('file_unsafe', text)
    if (text === 'OpenAction' && tokens[index + 1]?.text !== '[') throw new PdfRefusal('file_unsafe', text)
  })
}
