import path from 'node:path'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
// Nothing listens there: the app must say so instead of breaking.
const apiBase = 'http://127.0.0.1:9'

const phones: Phone[] = []
const open = async (): Promise<Phone> => { const phone = await openMiniProgram({ dist, apiBase }); phones.push(phone); return phone }
afterEach(() => { for (const phone of phones.splice(0)) phone.close() })

it('boots the production build and shows its first tab', async () => {
  const phone = await open()
  expect(phone.page().route).toBe('pages/home/index')
})

it('opens each of the five tabs', async () => {
  const phone = await open()
  for (const tab of ['home', 'jobs', 'sign', 'messages', 'me']) {
    await phone.switchTab(`/pages/${tab}/index`)
    expect(phone.page().route).toBe(`pages/${tab}/index`)
  }
  expect(phone.largestSetData()).toBeLessThan(64 * 1024)
})

it('has a file for every page that app.json names', async () => {
  const phone = await open()
  for (const route of phone.routes.slice(5)) {
    await phone.open(`/${route}`)
    expect(phone.page().route).toBe(route)
  }
})
