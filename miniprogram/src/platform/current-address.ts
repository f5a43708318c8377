import Taro from '@tarojs/taro'

/** The page we are on, as an address to come back to: '/pages/home/index?x=1'. */
export function currentAddress(): string {
  const pages = Taro.getCurrentPages()
  const page = pages[pages.length - 1]
  const route = page?.route ?? 'pages/home/index'
  const query = Object.entries(page?.options ?? {})
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return `/${route}${query ? `?${query}` : ''}`
}
