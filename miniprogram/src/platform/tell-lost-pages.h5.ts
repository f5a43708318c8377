import Taro from '@tarojs/taro'
import { networkError } from '@/api/network-error'
import { toast } from '@/ui/toast'

const isLost = (reason: unknown): boolean => reason instanceof Error && (reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED'))

/** A page's code is fetched when it is first opened. When that fails, says so: else a tap would have no answer. Tapping again tries again. */
export function tellLostPages(): void {
  Taro.eventCenter.on('__taroRouterNotFound', () => { void Taro.redirectTo({ url: '/pages/not-found/index' }) })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!isLost(reason)) return
    const { message } = networkError()
    toast(`${message}，请检查网络后再点一次`)
  })
}
