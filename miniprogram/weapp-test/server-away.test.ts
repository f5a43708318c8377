import path from 'node:path'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
let phone: Phone | undefined
afterEach(() => phone?.close())

it('says that the server is away and offers another try', async () => {
  // Nothing listens there.
  phone = await openMiniProgram({ dist, apiBase: 'http://127.0.0.1:9' })
  await phone.waitFor('暂时连不上服务器')
  const before = phone.text()
  await phone.tap('重试')
  await phone.idle()
  expect(phone.text()).toBe(before)
})
