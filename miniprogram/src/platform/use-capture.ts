import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useVisible } from '@/hooks/use-visible'

/** Runs `act` when the person takes a picture of this screen. */
export function useCapture(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  const visible = useVisible()
  useEffect(() => {
    if (!visible) return undefined
    const captured = () => latest.current()
    Taro.onUserCaptureScreen?.(captured)
    return () => Taro.offUserCaptureScreen?.(captured)
  }, [visible])
}
