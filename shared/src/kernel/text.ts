import { z } from 'zod'

// Controls, lone surrogates, invisible formatting (bidi, zero-width), line and paragraph separators: they break a PDF, or show something else than is there.
const oneLine = /^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u
const manyLines = /^(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029])*$/u
const sentence = '含有看不见的控制字符，请删去后重新填写'

/** Free text on one line, trimmed, at most `max` UTF-16 units. */
export const line = (max: number) => z.string().trim().max(max).regex(oneLine, sentence)
/** Free text of several lines (ended by \n), trimmed, at most `max` UTF-16 units. */
export const paragraph = (max: number) => z.string().overwrite((text) => text.replace(/\r\n?/g, '\n')).trim().max(max).regex(manyLines, sentence)
