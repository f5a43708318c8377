const printed = 25 / 35

/** What the printed frame (5:7, the middle) cuts off a photo of this size; undefined when nearly nothing. Sizes in pixels. */
export function cropHint({ width, height }: { width?: number; height?: number }): string | undefined {
  if (!width || !height) return undefined
  const ratio = width / height
  if (width > height) return '这张照片是横的，打印时左右会裁掉很多，请换一张竖的证件照'
  if (ratio > printed * 1.12) return '照片偏宽，打印时左右各裁掉一些，请看左边的效果，脸要完整居中'
  if (ratio < printed * 0.88) return '照片偏长，打印时上下各裁掉一些，请看左边的效果，脸要完整居中'
  return undefined
}
