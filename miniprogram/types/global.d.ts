/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.png' { const url: string; export default url }
declare module '*.svg' { const url: string; export default url }

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
    TARO_APP_API_BASE: string
  }
}
