import { streamCellText } from './stream-cell-text'

/** `number` columns keep the usual format, all others are text. Width in characters, default 16. */
export interface StreamColumn { label: string; width?: number; number?: boolean }
export type StreamRow = readonly (string | number)[]

const chunkLength = 1 << 16
const mostRows = 1_048_576
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A, B, …, Z, AA, … for column 0, 1, … */
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/**
 * The XML of a sheet, in pieces of about 64 KB, made only as it is asked for; rows are taken one by one.
 * @throws Error for more rows than a sheet holds
 */
export async function* streamSheet(columns: readonly StreamColumn[], rows: AsyncIterable<StreamRow>): AsyncGenerator<Buffer> {
  const names = columns.map((_, column) => letters(column))
  let text = opening(columns) + rowXml(columns.map(({ label }) => label), 1, names, 1)
  let row = 1
  for await (const cells of rows) {
    row += 1
    if (row > mostRows) throw new Error(`A sheet holds ${mostRows} rows`)
    text += rowXml(cells, row, names, 2)
    if (text.length < chunkLength) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`)
}

const opening = (columns: readonly StreamColumn[]): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`
  + '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  + `<cols>${columns.map(({ width = 16, number }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${number ? 0 : 2}"/>`).join('')}</cols><sheetData>`

/** Empty cells are left out: their format is the column's. */
function rowXml(cells: StreamRow, row: number, names: readonly string[], style: number): string {
  let xml = `<row r="${row}">`
  for (let at = 0; at < names.length; at += 1) {
    const cell = cells[at] ?? ''
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) xml += `<c r="${names[at]}${row}"><v>${cell}</v></c>`
    } else if (cell !== '') {
      const text = streamCellText(cell)
      // Without it a reader may drop blanks at the ends.
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''
      xml += `<c r="${names[at]}${row}" s="${style}" t="inlineStr"><is><t${space}>${text}</t></is></c>`
    }
  }
  return `${xml}</row>`
}
