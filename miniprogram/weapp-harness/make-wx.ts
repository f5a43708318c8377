import { statSync } from 'node:fs'
import type { PageStack } from './page-stack'

interface Call { url?: string; delta?: number; success?: (answer: unknown) => void; fail?: (error: { errMsg: string }) => void; complete?: (answer: unknown) => void; [key: string]: unknown }
/** What the app did to WeChat, in order: `{ api: 'showToast', options: { title } }`. */
export interface WxCall { api: string; options: Record<string, unknown> }
export interface WxAnswers {
  /** wx.login's code; throw to let it fail. */
  login: () => Promise<string>
  showModal: (title: string) => boolean
  chooseMessageFile: () => { path: string; name: string; size: number } | undefined
  /** What a person holds before wx.scanCode; undefined when the person gives up. */
  scanCode: () => string | undefined
  /** Paths of the pictures taken; none when the person gives up. */
  chooseMedia: () => readonly string[]
}

const quiet = [
  'showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle', 'setNavigationBarColor', 'setTabBarBadge', 'removeTabBarBadge',
  'showTabBarRedDot', 'hideTabBarRedDot', 'setClipboardData', 'openDocument', 'pageScrollTo', 'stopPullDownRefresh', 'previewImage', 'vibrateShort', 'vibrateLong',
  'hideKeyboard', 'setScreenBrightness', 'setKeepScreenOn', 'requestSubscribeMessage', 'checkSession', 'addPhoneCalendar',
]

/** WeChat's `wx` as far as this app uses it. What is not here is undefined, as in an older WeChat. */
export function makeWx(stack: PageStack, calls: WxCall[], answers: WxAnswers): Record<string, unknown> {
  const settle = (api: string, call: Call, work: () => unknown) => {
    calls.push({ api, options: Object.fromEntries(Object.entries(call).filter(([, value]) => typeof value !== 'function')) })
    const outcome = Promise.resolve().then(work).then(
      (answer) => answer ?? { errMsg: `${api}:ok` },
      (error: unknown) => { throw Object.assign(new Error(), { errMsg: `${api}:fail ${error instanceof Error ? error.message : String(error)}` }) },
    )
    // As WeChat does: a promise for who gives no callbacks.
    if (!call.success && !call.fail && !call.complete) return outcome
    void outcome.then(
      (answer) => { call.success?.(answer); call.complete?.(answer) },
      (failure: { errMsg: string }) => { call.fail?.(failure); call.complete?.(failure) },
    )
    return undefined
  }
  const api = (name: string, work: (call: Call) => unknown) => [name, (call: Call = {}) => settle(name, call, () => work(call))] as const
  const windowInfo = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2, statusBarHeight: 20, safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 } }
  const system = { ...windowInfo, SDKVersion: '3.5.8', version: '8.0.50', platform: 'devtools', system: 'iOS 17.0', language: 'zh_CN', theme: 'light', brand: 'harness', model: 'harness' }
  return {
    ...Object.fromEntries([
      ...quiet.map((name) => api(name, () => undefined)),
      api('login', async () => ({ code: await answers.login(), errMsg: 'login:ok' })),
      api('getScreenBrightness', () => ({ value: 0.4 })),
      api('showModal', (call) => { const confirm = answers.showModal(String(call.title ?? '')); return { confirm, cancel: !confirm } }),
      api('scanCode', () => { const result = answers.scanCode(); if (result === undefined) throw new Error('cancel'); return { result, scanType: 'QR_CODE', errMsg: 'scanCode:ok' } }),
      api('chooseMessageFile', () => { const file = answers.chooseMessageFile(); if (!file) throw new Error('cancel'); return { tempFiles: [{ ...file, type: 'file', time: 0 }] } }),
      api('chooseMedia', () => { const paths = answers.chooseMedia(); if (paths.length === 0) throw new Error('cancel'); return { type: 'image', tempFiles: paths.map((tempFilePath) => ({ tempFilePath, size: statSync(tempFilePath).size, fileType: 'image' })) } }),
      api('navigateTo', (call) => stack.push(call.url ?? '')),
      api('redirectTo', (call) => stack.replace(call.url ?? '')),
      api('switchTab', (call) => stack.switchTab(call.url ?? '')),
      api('reLaunch', (call) => stack.relaunch(call.url ?? '')),
      api('navigateBack', (call) => stack.back(call.delta ?? 1)),
    ]),
    getSystemInfoSync: () => system, getWindowInfo: () => windowInfo, getAppBaseInfo: () => system, getDeviceInfo: () => system, getSystemSetting: () => ({}),
    getLaunchOptionsSync: () => ({ path: stack.first, query: {}, scene: 1001 }), getEnterOptionsSync: () => ({ path: stack.first, query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 24, right: 365, bottom: 56, left: 278 }),
    onUserCaptureScreen: () => undefined, offUserCaptureScreen: () => undefined, canIUse: () => true, nextTick: (run: () => void) => { setTimeout(run, 0) },
    onNeedPrivacyAuthorization: () => undefined, getUpdateManager: () => ({ onCheckForUpdate: () => undefined, onUpdateReady: () => undefined, onUpdateFailed: () => undefined }),
    createSelectorQuery: () => ({}), env: { USER_DATA_PATH: 'wxfile://usr' },
  }
}
