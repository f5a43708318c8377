import { storeZip } from '../../../xlsx/store-zip'

const types = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** A small Word document; `parts`: more files in it, or others (null: left out) instead of the usual ones. */
export function docxOf(parts: Readonly<Record<string, string | Buffer | null>> = {}): Buffer {
  const all = { '[Content_Types].xml': types, '_rels/.rels': relations(''), 'word/document.xml': '<w:document>张雨桐</w:document>', ...parts }
  return storeZip(Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [{ name, content: Buffer.from(content) }])))
}

/** The relations of the document's settings, one to `target` elsewhere. */
export const relationTo = (kind: string, target: string): string => relations(`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`)
