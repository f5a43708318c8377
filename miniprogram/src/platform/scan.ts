import Taro from '@tarojs/taro'

/** Reads a QR code with WeChat's scanner; undefined when the person gives up. */
export async function scan(): Promise<string | undefined> {
  const read = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined)
  return read?.result
}
