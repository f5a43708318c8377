import { zipOf } from '../../modules/schools/testing/zip-of'

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The files of a workbook with one sheet, 名单, kept at `path` under xl/; `cells` is the XML inside sheetData. */
export const workbookFiles = (cells: string, path = 'worksheets/sheet1.xml'): Record<string, Buffer> => ({
  'xl/workbook.xml': Buffer.from(`<workbook xmlns:r="${kinds}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships><Relationship Id="rId1" Type="${kinds}/worksheet" Target="${path}"/></Relationships>`),
  [`xl/${path}`]: Buffer.from(`<worksheet xmlns:r="${kinds}"><sheetData>${cells}</sheetData></worksheet>`),
})

/** The same as an xlsx. */
export const workbookOf = (cells: string, path?: string): Buffer => zipOf(workbookFiles(cells, path))
