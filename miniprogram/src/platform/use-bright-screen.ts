import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useVisible } from '@/hooks/use-visible'

// An older WeChat, or a phone that forbids it, leaves the screen as it is: the code is still there to be scanned.
const quietly = (asked: Promise<unknown> | undefined): void => { void asked?.catch(() => undefined) }

/** While `on` and in view: the screen as bright as it gets, and awake. As it was before once the page is left. */
export function useBrightScreen(on: boolean): void {
  const visible = useVisible()
  useEffect(() => {
    if (!on || !visible) return undefined
    let left = false
    let before: number | undefined
    const brighten = async () => {
      const { value } = await Taro.getScreenBrightness()
      if (left) return
      before = value
      await Taro.setScreenBrightness({ value: 1 })
    }
    quietly(brighten())
    quietly(Taro.setKeepScreenOn({ keepScreenOn: true }))
    return () => {
      left = true
      if (before !== undefined) quietly(Taro.setScreenBrightness({ value: before }))
      quietly(Taro.setKeepScreenOn({ keepScreenOn: false }))
    }
  }, [on, visible])
}
