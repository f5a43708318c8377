import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../product/free-port'
import { type Child, startChild } from '../product/start-child'
import { type Product } from '../product/start-product'
import { waitUntilReady } from '../product/wait-until-ready'

export interface SecondServer { readonly url: string; /** Ends the process and starts it anew at the same address. */ restart(whileDown: () => Promise<void>): Promise<void>; stop(): Promise<void> }

/** One more server process of a running product, on the same database, with an address and pages of its own. */
export async function startSecondServer({ env }: Product): Promise<SecondServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'second-server-'))
  const start = async (): Promise<Child> => {
    const child = startChild({ name: 'second server', script: 'server/dist/main.js', env: { ...env, PORT: String(port), PUBLIC_URL: url }, logFile: join(folder, 'server.log') })
    await waitUntilReady(url, child.died)
    return child
  }
  let running = await start()
  return {
    url,
    async restart(whileDown) {
      await running.stop()
      await whileDown()
      running = await start()
    },
    async stop() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
