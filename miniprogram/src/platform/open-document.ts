import Taro from '@tarojs/taro'

const kinds = ['pdf', 'xlsx', 'xls', 'docx', 'doc'] as const

/** Opens a downloaded document in WeChat's viewer. */
export async function openDocument(path: string, name: string): Promise<void> {
  const fileType = kinds.find((kind) => name.toLowerCase().endsWith(`.${kind}`))
  await Taro.openDocument({ filePath: path, fileType, showMenu: true })
}
