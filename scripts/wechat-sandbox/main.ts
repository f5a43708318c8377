import { startSandbox } from './start-sandbox'

async function main(): Promise<void> {
  const publicUrl = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000'
  const sandbox = await startSandbox({
    port: Number(process.env.WECHAT_SANDBOX_PORT ?? 3080),
    publicUrl,
    pushTarget: process.env.WECHAT_PUSH_TARGET ?? `${publicUrl}/wechat/callback`,
    dataDir: process.env.DATA_DIR ?? '.data',
  })
  console.log(`微信沙箱 ${sandbox.url}（控制接口 ${sandbox.url}/_sandbox/config）`)
  const stop = (): void => { sandbox.stop().then(() => process.exit(0), () => process.exit(1)) }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
