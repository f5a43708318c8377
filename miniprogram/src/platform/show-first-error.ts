import Taro from '@tarojs/taro'

/** Scrolls the first message at a field into sight, with the field above it. */
export function showFirstError(): void {
  void Taro.pageScrollTo({ selector: '.ui-field-error', offsetTop: -160, duration: 200 }).catch(() => undefined)
}
