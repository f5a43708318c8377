import Taro from '@tarojs/taro'

/** To the step before: the page below when it is that one (Back stays Back), else in the place of this page. */
export function stepBack(url: string): void {
  const pages = Taro.getCurrentPages()
  const below = pages[pages.length - 2]
  const [route = '', query = ''] = url.replace(/^\//, '').split('?')
  const fits = below?.route?.replace(/^\//, '').split('?')[0] === route && query.split('&').every((pair) => { const [name = '', value] = pair.split('='); return below.options?.[name] === value })
  if (fits) void Taro.navigateBack()
  else void Taro.redirectTo({ url })
}
