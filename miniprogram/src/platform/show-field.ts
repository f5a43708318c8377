import Taro from '@tarojs/taro'

/** Scrolls to the field with this name. */
export function showField(name: string): void {
  void Taro.pageScrollTo({ selector: `#${name}`, offsetTop: -120, duration: 200 }).catch(() => undefined)
}
