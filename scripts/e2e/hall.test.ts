import { type Page } from 'playwright-core'
import { demoPasswords } from '../seed/demo-accounts'
import { demoEmployers } from '../seed/demo-employers'
import { demoStudents } from '../seed/demo-students'
import { agreeOnVideo } from './agree-on-video'
import { applyTo } from './apply-to'
import { askAs } from './ask-as'
import { enterByApi } from './enter-by-api'
import { inOrder } from './in-order'
import { screen } from './screen'
import { shoot } from './shoot'
import { startBrowser, type TestBrowser } from './start-browser'
import { type SecondServer, startSecondServer } from './start-second-server'
import { type Stage, startStage } from './start-stage'

const name = '王梓涵'
/** A page asks before anybody is signed in; and what a browser says of a server that was stopped. */
const harmless = [/401 GET .*\/api\//, /ERR_CONNECTION_(REFUSED|RESET|CLOSED)/, /ERR_EMPTY_RESPONSE/, /WebSocket connection to .* failed/, /503 GET/]
/** Two browsers on one machine see each other, each with a camera and a microphone that show a test picture. */
const args = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', '--allow-loopback-in-peer-connection', '--autoplay-policy=no-user-gesture-required']

/** 洽谈面试大厅 and the video call: each side in a browser of its own, at a server process of its own, over one database. */
describe('the hall', () => {
  let stage: Stage
  let second: SecondServer
  const browsers: TestBrowser[] = []
  let student: Page
  let employer: Page
  let applicationId: string
  let interviewId: string
  let ask: { student: ReturnType<typeof askAs>; employer: ReturnType<typeof askAs> }
  const step = inOrder(() => expect([...stage.problems(), ...browsers.flatMap(({ problems }) => problems.splice(0))]).toEqual([]))

  beforeAll(async () => {
    stage = await startStage()
    second = await startSecondServer(stage.product)
    const { server } = stage.product.urls
    const studentNo = demoStudents(stage.year).find((one) => one.name === name)?.studentNo ?? ''
    student = await enter('student', 'phone', second.url, { studentNo })
    employer = await enter('employer', 'desk', server, { username: demoEmployers[0].username, password: demoPasswords.employer })
    ask = { student: askAs(student, second.url), employer: askAs(employer, server) }
    applicationId = await applyTo(ask.employer, ask.student)
  })
  afterAll(async () => {
    for (const browser of browsers) await browser.close()
    await second?.stop()
    await stage?.stop()
  })

  async function enter(who: string, size: 'phone' | 'desk', server: string, account: Parameters<typeof enterByApi>[2]): Promise<Page> {
    const browser = await startBrowser({ args, permissions: ['camera', 'microphone'] })
    browsers.push(browser)
    const page = await browser.open(who, size, `${server}/v`, harmless)
    await enterByApi(page, server, account)
    return page
  }
  const go = (page: Page, path: string): Promise<unknown> => page.goto(`${page === student ? second.url : stage.product.urls.server}/m/${path}`)
  const say = async (page: Page, text: string): Promise<void> => {
    await screen(page).type('输入消息', text)
    await screen(page).tap('发送')
  }

  it('R-INT-2 what a student says appears at the employer’s, through another server process', step(async () => {
    await go(student, `modules/interviews/pages/hall/index?about=application&with=${applicationId}`)
    await screen(student).sees(/^还没有消息/)
    await go(employer, 'workbench/employer/pages/hall/index')
    await screen(employer).tap(new RegExp(`^${name}`))
    await screen(employer).sees(/^还没有消息/)
    await say(student, '您好，请问面试以什么方式进行？')
    await screen(employer).sees('您好，请问面试以什么方式进行？')
    await screen(student).sees('已读')
    await shoot(student, 'hall-student')
  }))

  it('R-INT-2 the employer answers with a phrase at hand', step(async () => {
    const { tap, sees } = screen(employer)
    await tap('常用语')
    await employer.getByRole('dialog').getByText(/^到时间后我会发起视频/).click()
    await tap('发送')
    await sees(/^到时间后我会发起视频/)
    await screen(student).sees(/^到时间后我会发起视频/)
    await shoot(employer, 'hall-employer')
  }))

  it('R-INT-2 what was said while the student’s server was away arrives when it is back', step(async () => {
    await second.restart(async () => {
      await say(employer, '请带上作品集。')
      await screen(employer).sees('请带上作品集。')
      await screen(student).sees(/重连|网络不通/)
      await shoot(student, 'hall-away')
    })
    await screen(student).sees('请带上作品集。')
    await say(student, '好的，我准备一下。')
    await screen(employer).sees('好的，我准备一下。')
  }))

  it('R-INT-3 before its time nobody can call; at its time the employer can', step(async () => {
    interviewId = await agreeOnVideo(ask.employer, ask.student, applicationId, 30_000)
    await go(employer, `modules/interviews/pages/call/index?interview=${interviewId}`)
    await screen(employer).sees('还没到约定时间')
    expect(await employer.getByTestId('start-call').count()).toBe(0)
    await shoot(employer, 'call-early')
    await employer.getByTestId('start-call').waitFor({ timeout: 60_000 })
    await employer.getByTestId('start-call').click()
    await screen(employer).sees(`正在呼叫 ${name}`)
  }))

  it('R-INT-3 it rings in the hall, the student takes it, and both see each other’s moving picture', step(async () => {
    await screen(student).sees(`${demoEmployers[0].name} 邀请你视频面试`)
    await shoot(student, 'call-rings')
    await screen(student).tap('接听')
    for (const page of [student, employer]) {
      await page.locator('[data-testid=stage][data-phase=connected]').waitFor()
      // Frames of the other side that were decoded: more and more of them.
      await page.waitForFunction(() => {
        const video = document.querySelector<HTMLVideoElement>('video[aria-label="对方的画面"]')
        return (video?.getVideoPlaybackQuality().totalVideoFrames ?? 0) > 20 && (video?.videoWidth ?? 0) > 0
      })
    }
    await shoot(student, 'call-live')
    await shoot(employer, 'call-live')
  }))

  it('R-INT-3 the student hangs up, and the employer gives the result', step(async () => {
    await screen(student).tap('挂断')
    await screen(student).sees('通话已结束')
    await screen(employer).sees('通话已结束')
    await shoot(employer, 'call-ended')
    const { tap, sees, choose, inSheet } = screen(employer)
    await tap('填写面试结果')
    await tap('填写结果')
    await choose('面试通过')
    await shoot(employer, 'interview-result')
    await inSheet('告诉学生').click()
    await sees('面试通过')
    await go(student, `modules/interviews/pages/show/index?id=${interviewId}`)
    await screen(student).sees('面试通过')
    await shoot(student, 'interview-passed', true)
  }))
})
