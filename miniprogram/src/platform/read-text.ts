import Taro from '@tarojs/taro'

/** The text of a file someone picked. */
export function readText(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath: path, encoding: 'utf-8', success: ({ data }) => resolve(String(data)), fail: ({ errMsg }) => reject(new Error(errMsg)) })
  })
}
