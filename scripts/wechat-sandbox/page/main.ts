import { type MenuButton } from '../state/sandbox-state'
import { callSandbox } from './call-sandbox'
import { closeScreen } from './close-screen'
import { type ChatDoors, drawChat } from './draw-chat'
import { drawPanel } from './draw-panel'
import { drawPeople, type PeopleDoors } from './draw-people'
import { drawRecentQrs } from './draw-recent-qrs'
import { drawWhenChanged } from './draw-when-changed'
import { findPart } from './find-part'
import { openBrowser } from './open-browser'
import { openScan } from './open-scan'
import { phone } from './phone'
import { readState } from './read-state'
import { SandboxCallError } from './sandbox-call-error'
import { showToast } from './show-toast'
import { throughLogin } from './through-login'

const say = (error: unknown): void => showToast(error instanceof Error ? error.message : '沙箱没有应答')
const post = (name: string, body: Record<string, unknown>): void => { callSandbox(name, { openid: phone.openid, ...body }).catch(say) }

/** An H5 page of ours opens through OAuth, as in WeChat; any other address opens as it is. */
function openUrl(address: string): void {
  const base = phone.state?.publicUrl ?? ''
  if (!URL.canParse(address)) return showToast('这个链接打不开')
  const url = new URL(address)
  const ours = URL.canParse(base) && url.origin === new URL(base).origin && url.pathname.startsWith('/m/')
  openBrowser(ours ? throughLogin(base, url.pathname + url.search + url.hash) : address)
}

function openProgram(pagepath: string): void {
  if (phone.state) openBrowser(throughLogin(phone.state.publicUrl, `/m/${pagepath.replace(/^\/+/, '')}`), phone.state.program.name)
}

function tap(button: MenuButton): void {
  if (button.type === 'view' && button.url) { post('event', { event: 'VIEW', eventKey: button.url }); openUrl(button.url) }
  else if (button.type === 'miniprogram') { post('event', { event: 'view_miniprogram', eventKey: button.pagepath }); openProgram(button.pagepath ?? '') }
  else post('event', { event: 'CLICK', eventKey: button.key })
}

async function scanned(text: string): Promise<void> {
  try {
    closeScreen('scan-screen')
    closeScreen('browser-screen')
    await callSandbox('scan', { openid: phone.openid, text })
  } catch (error) {
    const stranger = error instanceof SandboxCallError && error.status === 404
    if (stranger && /^https?:\/\//.test(text)) openUrl(text)
    else if (stranger && /^\/?(pages|modules|workbench)\//.test(text)) openProgram(text)
    else if (stranger) showToast(`扫描结果：${text}`)
    else say(error)
  }
}

const scanText = (text: string): void => { scanned(text).catch(say) }

const doors: ChatDoors = {
  openUrl, openProgram, tap,
  send: (content) => post('message', { content }),
  follow: () => post('event', { event: 'subscribe' }),
  scan: () => { openScan(scanText); draw() },
}

const peopleDoors: PeopleDoors = {
  choose: (openid) => choose(openid),
  unfollow: () => post('event', { event: 'unsubscribe' }),
  openProgram: () => openProgram('pages/home/index'),
}

function draw(): void {
  const { state, openid, seen } = phone
  if (!state) return
  const me = state.people.find((person) => person.openid === openid)
  if (me) seen.set(openid, me.unread)
  drawWhenChanged('people', [state.people, openid], () => drawPeople(state, peopleDoors))
  drawChat(state, openid, doors)
  drawRecentQrs(state, scanText)
  drawPanel(state)
}

async function refresh(): Promise<void> {
  const state = await readState(phone.openid)
  phone.state = state
  const first = state.people[0]
  if (first && !state.people.some((person) => person.openid === phone.openid)) return choose(first.openid)
  draw()
}

/** Gives the phone to a person; the cookie tells the authorize page who is looking. */
function choose(openid: string): void {
  if (phone.openid !== openid) { closeScreen('browser-screen'); closeScreen('scan-screen') }
  phone.openid = openid
  document.cookie = `wx_sandbox_openid=${openid}; path=/; samesite=lax`
  history.replaceState(null, '', `#${openid}`)
  refresh().catch(say)
}

function start(): void {
  const create = findPart('create')
  create.addEventListener('submit', (event) => {
    event.preventDefault()
    const input = create.querySelector('input')
    callSandbox('users', { nickname: input?.value.trim() ?? '' }).then(({ openid }) => choose(String(openid)), say)
    if (input) input.value = ''
  })
  const tick = (): void => { findPart('time').textContent = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' }) }
  tick()
  setInterval(tick, 10_000)
  phone.openid = location.hash.slice(1)
  if (phone.openid) choose(phone.openid)
  document.addEventListener('click', (event) => {
    const inside = event.target instanceof Element && event.target.closest('.slot')
    if (!inside) document.querySelectorAll<HTMLElement>('.submenu').forEach((list) => { list.hidden = true })
  })
  window.addEventListener('popstate', () => closeScreen('browser-screen'))
  new EventSource('/_sandbox/stream').addEventListener('change', () => { refresh().catch(say) })
}

start()
