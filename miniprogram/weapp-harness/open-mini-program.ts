import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadBuild } from './load-build'
import { makeWx, type WxCall } from './make-wx'
import type { PageConfig } from './mini-page'
import { PageStack } from './page-stack'
import { Phone } from './phone'
import { readTemplates } from './read-templates'
import { Signal } from './signal'
import { makeRequests, type RequestOptions, type TransferOptions } from './wx-request'
import { makeSockets, type SocketOptions } from './wx-socket'
import { makeStorage } from './wx-storage'

export interface OpenOptions {
  /** The production build, e.g. miniprogram/dist/weapp. */
  dist: string
  /** Where requests go; the build's own address is replaced by it. */
  apiBase: string
  /** False while the phone has no network. */
  online?: () => boolean
  /** wx.login's code, from the sandbox; without it wx.login fails. */
  wxLogin?: () => Promise<string>
  /** A page address to start at, as from a template message. */
  start?: string
  /** A phone's storage; hand the same Map to a second start. */
  storage?: Map<string, string>
  /** Answers wx.showModal; true by default. */
  modal?: (title: string) => boolean
  /** The file a person picks in wx.chooseMessageFile. */
  file?: () => { path: string; name: string; size: number } | undefined
  /** What wx.scanCode reads; undefined: the person gives up. */
  scan?: () => string | undefined
  /** The pictures a person takes or picks in wx.chooseMedia: paths of files. */
  photos?: () => readonly string[]
}

/** Nothing listens there. */
const nowhere = 'http://127.0.0.1:9'

/** Starts the built mini-program under Node and shows its first page. */
export async function openMiniProgram(options: OpenOptions): Promise<Phone> {
  const changed = new Signal()
  const calls: WxCall[] = []
  let configOf: (route: string) => PageConfig = () => { throw new Error('the app is not loaded') }
  let running = 0
  const files = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  const saveFile = (bytes: Uint8Array): string => { const file = path.join(files, `${calls.length}-${bytes.length}`); writeFileSync(file, bytes); return file }
  const appJson: { pages: string[]; tabBar?: { list: { pagePath: string }[] } } = JSON.parse(await readText(options.dist))
  const tabs = (appJson.tabBar?.list ?? []).map((tab) => tab.pagePath)
  const start = options.start ?? `/${appJson.pages[0] ?? ''}`
  const stack = new PageStack(start.replace(/^\//, ''), tabs, (route) => configOf(route), changed)
  const requests = makeRequests(() => { running++ }, () => { running--; changed.fire() }, saveFile)
  const sockets = makeSockets(() => changed.fire())
  const here = <T extends RequestOptions | TransferOptions>(call: T): T => ({ ...call, url: call.url.replace(/^https?:\/\/[^/]+/, options.online?.() === false ? nowhere : options.apiBase) })
  const wx = {
    ...makeWx(stack, calls, {
      login: options.wxLogin ?? (async () => { throw new Error('no wx.login in this test') }),
      showModal: options.modal ?? (() => true), chooseMessageFile: options.file ?? (() => undefined), chooseMedia: options.photos ?? (() => []), scanCode: options.scan ?? (() => undefined),
    }),
    ...makeStorage(options.storage ?? new Map()),
    request: (call: RequestOptions) => requests.request(here(call)),
    uploadFile: (call: TransferOptions) => requests.uploadFile(here(call)),
    downloadFile: (call: TransferOptions) => requests.downloadFile(here(call)),
    connectSocket: (call: SocketOptions) => sockets.connectSocket({ ...call, url: call.url.replace(/^wss?:\/\/[^/]+/, options.apiBase.replace(/^http/, 'ws')) }),
  }
  const build = loadBuild(options.dist, wx, () => stack.pages.map((page) => page.instance))
  configOf = build.configOf
  const life = (name: string) => { const run = build.app[name]; if (typeof run === 'function') Reflect.apply(run, build.app, [{ path: stack.first, query: {}, scene: 1001 }]) }
  life('onLaunch')
  life('onShow')
  stack.relaunch(start)
  return new Phone(stack, calls, changed, readTemplates(options.dist), build.routes, () => running, sockets.drop, () => { build.stop(); sockets.stop(); rmSync(files, { recursive: true, force: true }) })
}

async function readText(dist: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(path.join(dist, 'app.json'), 'utf8').catch(() => { throw new Error(`${dist} holds no build: run npm run build:weapp first`) })
}
