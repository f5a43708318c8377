/** One WeChat account that pushes to us, with the settings of its message push. */
export interface PushAccount { appid: string; token: string; aesKey: string }
