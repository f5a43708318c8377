import '@tarojs/taro/types/index'

// Taro leaves the node empty; WeChat's is the browser's.
declare module '@tarojs/taro/types/index' {
  interface WebAudioContextNode extends AudioNode { readonly channelCount: number }
}
