interface Read { document?: Record<string, unknown>; /** Why it cannot be used. */ wrong?: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The sections of JSON Resume that we can take. */
const known = ['basics', 'work', 'volunteer', 'education', 'awards', 'certificates', 'publications', 'skills', 'languages', 'interests', 'references', 'projects']
/** More than any résumé; even all of it Chinese fits in one request. */
export const jsonResumeMax = 80_000

/** A pasted or picked text as a JSON Resume, or what is wrong with it in words people can act on; the server checks it to the letter. */
export function parseJsonResume(text: string): Read {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { wrong: '请选择文件，或粘贴 JSON Resume 的全部内容' }
  if (plain.length > jsonResumeMax) return { wrong: `内容有 ${Math.ceil(plain.length / 1000)} 千字，太大了；请去掉图片等内容后再试` }
  let document: unknown
  try { document = JSON.parse(plain) } catch { return { wrong: '这不是完整的 JSON。请从第一个 { 复制到最后一个 }，或重新导出文件' } }
  if (!isRecord(document)) return { wrong: '这不是 JSON Resume：最外层应是一个 { … }' }
  const found = document
  return known.some((key) => key in found) ? { document: found } : { wrong: '里面没有 JSON Resume 的栏目（basics、work、education 等），请确认导出的格式' }
}
