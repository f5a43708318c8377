import '@tarojs/taro/types/index'

interface JoinVideoRoom { roomType: 'video'; groupId: string; nonceStr: string; timeStamp: number; signature: string; success: (answer: { openIdList: string[] }) => void; fail: (error: { errMsg: string }) => void }

// Taro types roomType as a table of its values; WeChat takes one of them by name.
declare module '@tarojs/taro/types/index' {
  interface TaroStatic { joinVoIPChat(option: JoinVideoRoom): void }
}
