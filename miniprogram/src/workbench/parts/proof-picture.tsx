import { Image } from '@tarojs/components'
import { usePicture } from '@/platform/use-picture'

/** One uploaded picture, small. */
export function ProofPicture({ src, label }: { src: string; label: string }) {
  return <Image className="proof-picture" src={usePicture(src)} mode="aspectFit" ariaLabel={label} />
}
