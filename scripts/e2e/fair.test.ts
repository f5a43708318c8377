import { createHmac } from 'node:crypto'
import { type BrowserContext, type Page } from 'playwright-core'
import { z } from 'zod'
import { limits } from '@shared/kernel/limits'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { askAs } from './ask-as'
import { type FakeCamera, makeFakeCamera } from './fake-camera'
import { inOrder } from './in-order'
import { openFair, type OpenFair } from './open-fair'
import { screen } from './screen'
import { shoot } from './shoot'
import { startBrowser, type TestBrowser } from './start-browser'
import { type Stage, startStage } from './start-stage'

const walker = '郑博文'
const others = ['冯雪', '朴成俊'] as const
const joinPage = 'modules/check-in/pages/join/index'
const gatePage = 'modules/check-in/pages/gate/index'
/** A page asks before anybody is signed in; and what a network that was cut answers. */
const harmless = [/401 GET .*\/api\//, /net::ERR_INTERNET_DISCONNECTED/]
const secret = z.object({ secret: z.object({ tag: z.string(), code: z.string(), key: z.string() }) })

/** The fair from a student's registration to the gate's record, with a camera that really reads what is held before it. */
describe('the fair', () => {
  let stage: Stage
  let camera: FakeCamera
  let staff: TestBrowser
  let fair: OpenFair
  let school: ReturnType<typeof askAs>
  let student: Page
  let office: Page
  let gate: Page
  let device: BrowserContext
  let west: BrowserContext
  const codes = new Map<string, (ms: number) => string>()
  const step = inOrder(() => expect([...stage.problems(), ...staff.problems.splice(0)].filter((one) => !harmless.some((pattern) => pattern.test(one)))).toEqual([]))

  beforeAll(async () => {
    camera = makeFakeCamera()
    stage = await startStage()
    staff = await startBrowser({ args: camera.args, permissions: ['camera'] })
    office = await stage.reviewer('/workbench/school/pages/home/index')
    school = askAs(office, stage.product.urls.server)
    fair = await openFair(school, { title: '2026 届毕业生双选会', gates: ['东门', '西门'] })
    for (const name of others) codes.set(name, await registerByApi(name))
  })
  afterAll(async () => {
    await staff?.close()
    await stage?.stop()
    camera?.remove()
  })

  /** Another visitor, registered without a page; gives what their phone would show at an instant. */
  async function registerByApi(name: string): Promise<(ms: number) => string> {
    const page = await stage.student(name, '/pages/home/index')
    const { secret: { tag, code, key } } = secret.parse(await askAs(page, stage.product.urls.server)('POST', '/api/tickets', { fairId: fair.id }))
    await page.context().close()
    const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')
    return (ms) => issueTicketCode({ tag: bytes(tag), code: bytes(code), key: bytes(key) }, 'rotating', ms, (by, of) => createHmac('sha256', by).update(of).digest())
  }
  const holdTicket = async (name: string, at = Date.now()): Promise<void> => camera.holdCode(codes.get(name)?.(at) ?? '')
  /** What fills the gate's screen. */
  const answer = (word: string, about = /./, at = gate) => at.getByRole('alertdialog', { name: word }).filter({ hasText: about })
  const goOn = (): Promise<void> => screen(gate).tap('知道了，继续')

  /** Somebody becomes staff on a device of their own and stands at a gate, the camera on. */
  async function openGate(name: string, at: string): Promise<Page> {
    const page = await staff.open(at, 'phone', stage.product.urls.h5 + joinPage, harmless)
    const { type, tap, sees, button } = screen(page)
    await type('检票码', fair.code)
    await type('你的姓名', name)
    await shoot(page, 'gate-join')
    await tap('开始检票')
    await button(new RegExp(`^${at}`)).click()
    await sees(/^离线名单已备好：3 人/)
    await tap('开始扫码')
    await page.locator('.scanner-frame').waitFor()
    return page
  }

  it('R-FAIR-2 a student registers', step(async () => {
    student = await stage.student(walker, '/modules/fairs/pages/list/index')
    const { sees, tap, inSheet } = screen(student)
    await sees(fair.title)
    await shoot(student, 'fairs')
    await student.getByTestId(`fair-${fair.id}`).click()
    await sees('剩余名额')
    await shoot(student, 'fair', true)
    await tap('报名')
    await inSheet('确认报名').click()
    await sees(/^报名成功/)
  }))

  it('R-FAIR-3 the ticket is a code that turns, with a masked name', step(async () => {
    const { sees } = screen(student)
    await student.getByRole('img', { name: '入场二维码' }).waitFor()
    await sees(/秒后刷新 · 截图无效$/)
    await shoot(student, 'ticket', true)
    expect(await student.locator('body').innerText()).not.toContain(walker)
  }))

  it('R-FAIR-4 staff join by the code and choose their gate', step(async () => {
    gate = await openGate('陈老师', '东门')
    device = gate.context()
    await shoot(gate, 'gate')
  }))

  it('R-FAIR-4 the ticket held before the camera is admitted', step(async () => {
    await camera.hold(await student.getByRole('img', { name: '入场二维码' }).screenshot({ animations: 'disabled' }))
    await answer('通过', /郑/).waitFor()
    await shoot(gate, 'gate-admitted')
    expect(await answer('通过').getAttribute('class')).toContain('answer--good')
    await screen(student).sees(/^已入场 · .+ · 东门$/)
    await shoot(student, 'ticket-admitted')
  }))

  it('R-FAIR-4 what is no ticket is refused, and so is the same ticket a second time, with when and at which gate', step(async () => {
    await camera.holdCode('https://example.com/no-ticket')
    await answer('无法识别').waitFor()
    await shoot(gate, 'gate-unknown')
    await goOn()
    await camera.hold(await student.getByRole('img', { name: '入场二维码' }).screenshot({ animations: 'disabled' }))
    await answer('已入场', /首次入场 \d\d:\d\d · 东门/).waitFor()
    await shoot(gate, 'gate-second')
    expect(await answer('已入场').getAttribute('class')).toContain('answer--bad')
    await goOn()
  }))

  it('R-FAIR-3 ★ a screenshot that is older than its slice is refused', step(async () => {
    await holdTicket(others[0], Date.now() - 3 * limits.ticketSliceSeconds * 1000)
    await answer('码已过期').waitFor()
    await shoot(gate, 'gate-expired')
    await goOn()
  }))

  it('R-FAIR-5 ★ without a network two gates let the same person in, each by itself', step(async () => {
    camera.away()
    const page = await openGate('李老师', '西门')
    west = page.context()
    await Promise.all([device.setOffline(true), west.setOffline(true)])
    await holdTicket(others[1])
    await answer('通过', /朴[^]*离线核验/).waitFor()
    await shoot(gate, 'gate-offline-admitted')
    await answer('通过', /朴[^]*西门 · 离线核验/, page).waitFor()
    await page.close()
  }))

  it('R-FAIR-5 ★ a gate knows whom it let in itself, and says what waits', step(async () => {
    await holdTicket(others[0])
    await answer('通过', /冯[^]*离线核验/).waitFor()
    await holdTicket(others[1])
    await answer('已入场', /首次入场 \d\d:\d\d · 东门/).waitFor()
    await goOn()
    camera.away()
    await screen(gate).sees(/^离线待上传 3 条，最早 \d\d:\d\d$/)
    await screen(gate).sees(/^没有网络，正在离线核验 · 名单 3 人/)
    await shoot(gate, 'gate-offline', true)
  }))

  it('R-FAIR-5 ★ closed and opened again it still holds them', step(async () => {
    await gate.close()
    // No network at all: the page comes from what its service worker kept.
    gate = await device.newPage()
    await gate.goto(stage.product.urls.h5 + gatePage)
    await screen(gate).sees(/^离线待上传 3 条/)
    await shoot(gate, 'gate-offline-again', true)
  }))

  it('R-FAIR-5 ★ with the network back all goes up, and nothing is lost', step(async () => {
    await device.setOffline(false)
    await gate.getByText(/^离线待上传/).waitFor({ state: 'detached' })
    await screen(gate).sees(/^离线名单已备好：3 人/)
    // Counts are a second old at most; the page asks again by itself.
    await gate.locator('.gate-count', { hasText: '全场入场' }).getByText('3', { exact: true }).waitFor()
    const { items } = z.object({ items: z.array(z.object({ outcome: z.string(), offline: z.boolean(), reason: z.string().optional() })) }).parse(await school('GET', `/api/check-in/fairs/${fair.id}/scans`))
    expect(items.filter(({ offline }) => offline).map(({ outcome, reason }) => reason ?? outcome).sort()).toEqual(['admitted', 'admitted', 'already-admitted'])
    await shoot(gate, 'gate-back', true)
  }))

  it('R-FAIR-5 ★ the other gate’s word comes up as a conflict, for its staff and for the organiser', step(async () => {
    await west.setOffline(false)
    const page = await west.newPage()
    await page.goto(stage.product.urls.h5 + gatePage)
    await office.goto(`${stage.product.urls.h5}workbench/school/pages/fair-live/index?id=${fair.id}`)
    await screen(office).sees('离线检票待核对')
    await shoot(office, 'fair-live', true)
    // Both saw the same code at once: whichever came second is in doubt, and only who uploads last can be told at the gate.
    const { items } = z.object({ items: z.array(z.object({ gate: z.string() })) }).parse(await school('GET', `/api/check-in/fairs/${fair.id}/conflicts`))
    if (items[0]?.gate === '西门') await screen(page).sees(/^1 条离线记录有冲突/)
    await shoot(page, 'gate-conflict', true)
    expect(await school('GET', `/api/check-in/fairs/${fair.id}/counts`)).toMatchObject({ admitted: 3, inside: 3, conflicts: 1 })
  }))
})
