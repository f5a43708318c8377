import { downloadFile } from './download-file'

/** Shows a file of our server: WeChat's own viewer. */
export const viewFile = (url: string, name: string): Promise<void> => downloadFile(url, name)
