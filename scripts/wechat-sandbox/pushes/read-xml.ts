import { XMLParser } from 'fast-xml-parser'
import { readRecord } from '../wire/read-record'

const parser = new XMLParser({ parseTagValue: false, processEntities: false })

/** The fields under <xml>; undefined when the text is no such document. */
export function readXml(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = parser.parse(text, true)
    return readRecord({ parsed }, 'parsed') ? readRecord({ ...readRecord({ parsed }, 'parsed') }, 'xml') : undefined
  } catch {
    return undefined
  }
}
