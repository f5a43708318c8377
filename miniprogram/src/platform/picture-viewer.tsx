import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { toast } from '@/ui/toast'
import { fetchPicture } from './use-picture'

export interface PictureViewerProps { /** Addresses at our server, or on this device. */ urls: readonly string[]; /** Which one is shown; undefined: closed. */ at: number | undefined; onClose: () => void }

/** Pictures at their full size, one after the other: WeChat's own viewer. */
export function PictureViewer({ urls, at, onClose }: PictureViewerProps) {
  useEffect(() => {
    if (at === undefined) return
    onClose()
    void Promise.all(urls.map(fetchPicture)).then((paths) => {
      const current = paths[at]
      if (!current) toast('图片暂时打不开，请检查网络后重试')
      else void Taro.previewImage({ urls: paths.filter(Boolean), current })
    })
  }, [at])
  return null
}
