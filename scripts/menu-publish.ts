import { connectDatabase, disconnectDatabase } from '../server/src/db/connect'
import { loadEnv } from '../server/src/env'
import { buildMenu } from '../server/src/wechat/menu'
import { createOfficialAccount } from '../server/src/wechat/official-account/create-official-account'

/** npm run menu:publish: replaces the official account's menu with server/src/wechat/menu.ts. */
async function main(): Promise<void> {
  const env = loadEnv(process.env)
  // The access token is shared through the database, so that publishing does not end the servers' token.
  await connectDatabase(env.MONGODB_URI)
  try {
    await createOfficialAccount(env).publishMenu(buildMenu(env))
    console.log(`菜单已发布 · published to ${env.WECHAT_OA_APPID}`)
  } finally {
    await disconnectDatabase()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
