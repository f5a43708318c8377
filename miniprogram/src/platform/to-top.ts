import Taro from '@tarojs/taro'

/** Scrolls the page back to the top; columns that scroll by themselves exist only in a browser. */
export function toTop(_selector: string): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
