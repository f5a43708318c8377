import { type UnpackedEntry } from './unpack-zip'

const utf8Names = 0x800

/** A zip of these files, uncompressed and without checksums: for a reader in this process, not for a person. */
export function storeZip(entries: UnpackedEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content } of entries) {
    const path = Buffer.from(name)
    // Both tables hold the same fields; the directory has two bytes more before them and the place after them.
    const local = Buffer.alloc(30)
    const central = Buffer.alloc(46)
    local.writeUInt32LE(0x04034b50, 0)
    central.writeUInt32LE(0x02014b50, 0)
    for (const [head, shift] of [[local, 0], [central, 2]] as const) {
      head.writeUInt16LE(utf8Names, 6 + shift)
      head.writeUInt32LE(content.length, 18 + shift)
      head.writeUInt32LE(content.length, 22 + shift)
      head.writeUInt16LE(path.length, 26 + shift)
    }
    central.writeUInt32LE(at, 42)
    bodies.push(local, path, content)
    directory.push(central, path)
    at += local.length + path.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.reduce((sum, part) => sum + part.length, 0), 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
