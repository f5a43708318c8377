import { printAddresses } from './print-addresses'
import { startProduct } from './start-product'

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)

/** `npm start [-- --fresh]`: runs the product until Ctrl-C (exit code 0) or until a part dies (1). */
async function main(): Promise<number> {
  let stopping = false
  const asked = new Promise<undefined>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) return
        stopping = true
        console.log('\n正在停止 · Stopping …')
        done(undefined)
      })
    }
  })
  const product = await startProduct({
    dataDir: process.env.DATA_DIR ?? '.data',
    fresh: process.argv.includes('--fresh'),
    ports: { server: number(process.env.PORT) ?? 3000, sandbox: number(process.env.WECHAT_SANDBOX_PORT) ?? 3080, mongod: number(process.env.MONGOD_PORT) ?? 27117 },
    settings: process.env,
    say: (line) => console.log(line),
  })
  if (!stopping) printAddresses(product)
  const death = await Promise.race([asked, product.died])
  await product.stop()
  if (death === undefined) return 0
  console.error(`\n${death}`)
  return 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exit(1)
  },
)
