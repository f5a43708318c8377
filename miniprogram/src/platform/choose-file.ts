import Taro from '@tarojs/taro'

/** A file someone picked: where to read it, what it is called, bytes. */
export interface ChosenFile { path: string; name: string; size: number }

/** Picks a file out of a WeChat chat; `extensions` without dots. Undefined when the person gives up. */
export async function chooseFile(extensions: string[]): Promise<ChosenFile | undefined> {
  const picked = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: extensions }).catch(() => undefined)
  const file = picked?.tempFiles[0]
  return file && { path: file.path, name: file.name, size: file.size }
}
