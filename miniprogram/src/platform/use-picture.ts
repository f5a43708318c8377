import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { apiBase } from '@/api/api-base'
import { requestHeaders } from '@/api/request-headers'

const fetched = new Map<string, Promise<string>>()

/** A file of our server as something an <Image> can show: WeChat's images send no token, so it is fetched into a file first. Empty until then. */
export function usePicture(url: string): string {
  const [source, setSource] = useState('')
  useEffect(() => {
    let gone = false
    setSource('')
    void fetchPicture(url).then((path) => { if (!gone) setSource(path) })
    return () => { gone = true }
  }, [url])
  return source
}

/** Where the file lies on this phone; '' when it cannot be fetched. What is on the phone already stays as it is. */
export function fetchPicture(url: string): Promise<string> {
  if (!url.startsWith('/api/')) return Promise.resolve(url)
  const held = fetched.get(url)
  if (held) return held
  const asked = Taro.downloadFile({ url: `${apiBase()}${url}`, header: requestHeaders() })
    .then((answer) => (answer.statusCode === 200 ? answer.tempFilePath : ''), () => '')
  fetched.set(url, asked)
  void asked.then((path) => { if (!path) fetched.delete(url) })
  return asked
}
