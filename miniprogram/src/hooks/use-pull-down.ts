import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling the page down asks again; the spinner stays until it is answered. Needs `enablePullDownRefresh` in the page's config. */
export function usePullDown(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => { void reload().finally(() => { void Taro.stopPullDownRefresh() }) })
}
