import Taro from '@tarojs/taro'

/** Bytes nobody can guess; from WeChat's generator, which older versions lack: then unlikely to come twice is all they are. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  try {
    const { randomValues } = await Taro.getRandomValues({ length })
    return new Uint8Array(randomValues)
  } catch {
    return Uint8Array.from({ length }, () => Math.floor(Math.random() * 256))
  }
}
