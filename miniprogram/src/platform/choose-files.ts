import Taro from '@tarojs/taro'
import type { ChosenFile } from './choose-file'

export interface FileSource { key: 'camera' | 'album' | 'files'; label: string }
export interface FileWish { /** PDFs may be picked too. */ pdf: boolean; /** Most files at once. */ count: number }

/** Where a file can come from on this device; the first is the usual one. */
export function fileSources(pdf: boolean): FileSource[] {
  const pictures: FileSource[] = [{ key: 'camera', label: '拍照' }, { key: 'album', label: '从相册选择' }]
  return pdf ? [...pictures, { key: 'files', label: '从微信聊天选 PDF' }] : pictures
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Picks files from `from`; none when the person gives up. */
export async function chooseFiles(from: FileSource['key'], { count }: FileWish): Promise<ChosenFile[]> {
  if (from === 'files') {
    const picked = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf'] }).catch(() => undefined)
    return (picked?.tempFiles ?? []).map(({ path, name, size }) => ({ path, name, size }))
  }
  // The original: print that is readable in it may not be in WeChat's compressed copy.
  const picked = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['original'], sourceType: [from === 'camera' ? 'camera' : 'album'] }).catch(() => undefined)
  return (picked?.tempFiles ?? []).map(({ tempFilePath, size }) => ({ path: tempFilePath, name: nameOf(tempFilePath), size }))
}
