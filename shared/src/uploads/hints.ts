/** What makes a picture hard to read, and what to do about it at once. A hint refuses nothing. */
export const uploadHints = {
  small: '照片尺寸偏小，字可能看不清，请走近一些，让纸张占满画面后重拍',
  blurry: '照片可能模糊，请拿稳手机、对准文字等清晰后重拍',
  dark: '照片偏暗，请到明亮处或打开灯后重拍',
  pale: '照片发白、字迹太淡，请避开反光和强光后重拍',
} as const
export type UploadHint = keyof typeof uploadHints
