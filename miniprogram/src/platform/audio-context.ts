import Taro from '@tarojs/taro'

let context: Taro.WebAudioContext | undefined

/** Where tones are made; undefined in a WeChat too old for it. */
export function audioContext(): Taro.WebAudioContext | undefined {
  context ??= typeof Taro.createWebAudioContext === 'function' ? Taro.createWebAudioContext() : undefined
  return context
}
