import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { AppError } from '../errors'

const inflate = promisify(inflateRaw)
const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const locatorMark = 0x07064b50

interface Entry { name: string; method: number; packed: number; unpacked: number; at: number }

/** One file of a zip, unpacked. */
export interface UnpackedEntry { name: string; content: Buffer }

/**
 * Unpacks a zip that gives at most `maxBytes` in all, as declared and as it really is, one entry at a time. A file whose
 * two tables of contents could be read differently by another reader is refused.
 * @throws AppError roster_file_invalid
 */
export async function unpackZip(file: Buffer, maxBytes: number): Promise<UnpackedEntry[]> {
  const entries = readDirectory(file)
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > maxBytes) throw refuse('解压后太大')
  const unpacked: UnpackedEntry[] = []
  for (const entry of entries) unpacked.push({ name: entry.name, content: await unpack(file, entry) })
  return unpacked
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
    // Readers differ in which count they take, and whether they follow a zip64 locator.
    if (file.readUInt16LE(end + 8) !== file.readUInt16LE(end + 10)) throw refuse('文件不完整')
    if (end >= 20 && file.readUInt32LE(end - 20) === locatorMark) throw refuse('压缩方式不支持')
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
