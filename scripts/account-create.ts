import { parseArgs } from 'node:util'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../server/src/db/connect'
import { loadEnv } from '../server/src/env'
import { openOfficeAccount } from '../server/src/modules/accounts/actions/open-office-account'
import { random } from '../server/src/random'
import '../server/src/routes' // every model, so every index
import { useSettings } from '../server/src/settings'

const usage = 'npm run account:create -- --role admin --username NAME --name 姓名\nnpm run account:create -- --role reviewer --username NAME --name 姓名 --school 10213 --school-name 哈尔滨工业大学'

/** `npm run account:create`: opens an account of the platform or of a school's office, with the settings of the server, and prints its first password once. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { role: text, username: text, name: text, school: text, 'school-name': text } })
  const { role, username, name, school: code, 'school-name': schoolName } = values
  if (!username || !/^[a-z0-9][a-z0-9_.-]{3,29}$/.test(username) || !name) throw new Error(`A username of 4 to 30 lower-case letters and digits, and a name, are needed.\n${usage}`)
  const office = role === 'admin' ? { role } as const : role === 'reviewer' && code && /^\d{5}$/.test(code) && schoolName ? { role, school: { code, name: schoolName } } as const : undefined
  if (!office) throw new Error(`The role is admin, or reviewer with the school's five-digit code and name.\n${usage}`)
  const env = loadEnv(process.env)
  useSettings(env)
  await connectDatabase(env.MONGODB_URI)
  try {
    await ensureIndexes()
    const password = `${random.token(12)}a1`
    await openOfficeAccount({ username, name, password, ...office })
    console.log(`账号 ${username} 已开通 · opened. 初始密码 · first password: ${password}\n只显示这一次，请登录后修改 · shown only now; change it after the first log-in.`)
  } finally {
    await disconnectDatabase()
  }
}

main().then(
  () => process.exit(0), // rate limiters keep timers
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
