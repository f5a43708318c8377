import { createWriteStream } from 'node:fs'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { type Entry, open, type Options, type ZipFile } from 'yauzl'

const openZip = promisify<string, Options, ZipFile>(open)

function findEntry(zip: ZipFile, wanted: (name: string) => boolean): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(undefined))
    zip.on('entry', (entry: Entry) => {
      if (wanted(entry.fileName)) resolve(entry)
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> => new Promise((resolve, reject) => {
  zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
})

/**
 * Takes one file out of a zip.
 * @param wanted is asked with each name inside the zip; the first yes is taken
 * @throws Error when no name is wanted
 */
export async function extractFile(file: string, wanted: (name: string) => boolean, target: string): Promise<void> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false })
  try {
    const entry = await findEntry(zip, wanted)
    if (!entry) throw new Error(`${file} does not hold the wanted file`)
    const content = await openEntry(zip, entry)
    await pipeline(content, createWriteStream(target))
  } finally {
    zip.close()
  }
}
