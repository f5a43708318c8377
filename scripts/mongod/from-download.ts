import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MongoBinary } from 'mongodb-memory-server-core'
import { cacheDir } from './cache-dir'
import { type MongodSource } from './mongod-source'

const folder = (): string => join(cacheDir(), 'mongodb-org')
const proxied = (): boolean => Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy)
const mirror = (): string => process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org'

/** A closed network often swallows packets: ask for one answer within seconds before a download of minutes is begun. */
async function checkReachable(): Promise<void> {
  if (proxied()) return // fetch() does not use the proxy, the download does
  await fetch(mirror(), { method: 'HEAD', signal: AbortSignal.timeout(4000) })
}

function withinMinutes<T>(minutes: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${minutes} minutes`)), minutes * 60_000)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** MongoDB's own download, by mongodb-memory-server. */
export const fromDownload: MongodSource = {
  name: 'download from mongodb.org',
  present: () => {
    if (!existsSync(folder())) return undefined
    const file = readdirSync(folder()).find((name) => name.startsWith('mongod-') && !/\.(lock|md5|tgz|zip|downloading)$/.test(name))
    return file && join(folder(), file)
  },
  fetch: async () => {
    await checkReachable()
    mkdirSync(folder(), { recursive: true })
    return withinMinutes(5, MongoBinary.getPath({ downloadDir: folder() }))
  },
}
