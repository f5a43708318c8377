import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { AppError } from '../errors'

const inflate = promisify(inflateRaw)
const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

interface Entry { name: string; method: number; packed: number; unpacked: number; at: number }

/**
 * Looks into an xlsx before a parser does: it is a zip, unpacks to at most `maxBytes` in all (as declared and as it really
 * is, one entry at a time), and no sheet addresses cells far outside a roster, for which a parser would allocate.
 * @throws AppError roster_file_invalid, roster_too_long
 */
export async function checkZip(file: Buffer, maxBytes: number): Promise<void> {
  const entries = readDirectory(file)
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > maxBytes) throw refuse('解压后太大')
  for (const entry of entries) {
    const content = await unpack(file, entry)
    if (/worksheets\/.*\.xml$/i.test(entry.name)) checkExtent(content)
  }
}

const refuse = (problem: string, cause?: unknown) => new AppError('roster_file_invalid', { problems: [problem] }, { cause })

function readDirectory(file: Buffer): Entry[] {
  if (file.length < 22 || file.readUInt32LE(0) !== localMark) throw refuse('不是 xlsx 文件')
  let end = file.length - 22
  const stop = Math.max(0, end - 0xffff)
  while (end >= stop && file.readUInt32LE(end) !== endMark) end -= 1
  if (end < stop) throw refuse('文件不完整')
  const entries: Entry[] = []
  try {
    let at = file.readUInt32LE(end + 16)
    for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (file.readUInt32LE(at) !== entryMark) throw refuse('文件不完整')
      const nameLength = file.readUInt16LE(at + 28)
      entries.push({
        name: file.toString('utf8', at + 46, at + 46 + nameLength), method: file.readUInt16LE(at + 10),
        packed: file.readUInt32LE(at + 20), unpacked: file.readUInt32LE(at + 24), at: file.readUInt32LE(at + 42),
      })
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    }
  } catch (error) {
    throw error instanceof AppError ? error : refuse('文件不完整', error)
  }
  return entries
}

async function unpack(file: Buffer, entry: Entry): Promise<Buffer> {
  try {
    const start = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28)
    const packed = file.subarray(start, start + entry.packed)
    if (entry.method === 0 && packed.length === entry.unpacked) return packed
    if (entry.method !== 8) throw refuse('压缩方式不支持')
    // Stops as soon as more comes out than was declared.
    const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
    if (content.length !== entry.unpacked) throw refuse('文件不完整')
    return content
  } catch (error) {
    throw error instanceof AppError ? error : refuse('文件不完整', error)
  }
}

const farthest = { row: 50_000, column: 128 }

function checkExtent(sheet: Buffer): void {
  for (const match of sheet.toString('latin1').matchAll(/\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g)) {
    let column = 0
    for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
    if (Number(match[2]) > farthest.row || column > farthest.column) throw new AppError('roster_too_long')
  }
}
