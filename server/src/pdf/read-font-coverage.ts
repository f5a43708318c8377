import { closeSync, openSync, readSync } from 'node:fs'
import { type FontCoverage } from './font-coverage'

function readAt(fd: number, offset: number, size: number): Buffer {
  const buffer = Buffer.alloc(size)
  readSync(fd, buffer, 0, size, offset)
  return buffer
}

function findCmap(fd: number): Buffer | undefined {
  const head = readAt(fd, 0, 16)
  // All faces of a Noto CJK collection cover the same characters, so the first one speaks for all.
  const face = head.toString('latin1', 0, 4) === 'ttcf' ? head.readUInt32BE(12) : 0
  const count = readAt(fd, face, 12).readUInt16BE(4)
  const directory = readAt(fd, face + 12, count * 16)
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) === 'cmap') {
      return readAt(fd, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
    }
  }
  return undefined
}

function addSegments(table: Buffer, coverage: FontCoverage): void {
  const segments = table.readUInt16BE(6) / 2
  for (let i = 0; i < segments; i++) {
    const end = table.readUInt16BE(14 + i * 2)
    const start = table.readUInt16BE(16 + (segments + i) * 2)
    if (start !== 0xffff) coverage.add(start, end)
  }
}

function addGroups(table: Buffer, coverage: FontCoverage): void {
  const groups = table.readUInt32BE(12)
  for (let i = 0; i < groups; i++) coverage.add(table.readUInt32BE(16 + i * 12), table.readUInt32BE(20 + i * 12))
}

/**
 * Adds the characters of one TTF, OTF or TTC file to `coverage` by reading its `cmap` table (formats 4 and 12).
 * @throws Error when the file has none, because then nothing could be promised about it.
 */
export function readFontCoverage(file: string, coverage: FontCoverage): void {
  const fd = openSync(file, 'r')
  try {
    const cmap = findCmap(fd)
    if (!cmap) throw new Error(`${file} is not a font with a character map`)
    const count = cmap.readUInt16BE(2)
    for (let i = 0; i < count; i++) {
      const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8))
      const format = table.readUInt16BE(0)
      if (format === 4) addSegments(table, coverage)
      if (format === 12) addGroups(table, coverage)
    }
  } finally {
    closeSync(fd)
  }
}
