import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { AppError } from '../../errors'

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: false, ignoreDeclaration: true, ignorePiTags: true, maxNestedTags: 10 })
const shape = z.object({ xml: z.record(z.string(), z.unknown()) })

/**
 * The flat text fields of WeChat's `<xml>…</xml>`. Declarations (DOCTYPE, ENTITY) are refused unread, entities are not expanded.
 * @throws AppError wechat_bad_push
 */
export function parseWechatXml(text: string): Record<string, string> {
  if (/<!(?!\[CDATA\[)/.test(text)) throw new AppError('wechat_bad_push')
  const fields = shape.safeParse(parse(text))
  if (!fields.success) throw new AppError('wechat_bad_push')
  return Object.fromEntries(Object.entries(fields.data.xml).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function parse(text: string): unknown {
  try {
    return parser.parse(text, true)
  } catch (error) {
    throw new AppError('wechat_bad_push', undefined, { cause: error })
  }
}
