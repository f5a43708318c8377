import { type ViewValue } from './compile-document'

const marked = /^(?:([•·●▪◦*-])[ \u3000\t]+|(\d{1,2}(?:[、)）]|[.．](?!\d)))[ \u3000\t]*)(?=\S)/u

/** What the student wrote, line by line. A line begun as a point of a list hangs behind its mark; blank lines go. */
export function splitResumeText(text: string | undefined): ViewValue[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [whole, bullet, number] = marked.exec(line) ?? []
    if (whole === undefined) return { mark: '', text: line }
    return { mark: bullet ? '•' : number ?? '', text: line.slice(whole.length) }
  })
}
