import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'
import { isWechat } from '@/platform/is-wechat'
import { isH5 } from '../is-h5'
import { largeText } from '../large-text'
import { role } from '../role'
import { PageBar } from './page-bar'
import './index.scss'

export interface PageProps {
  title: string
  /** A tab has no way back. */
  tab?: boolean
  /** The one main action, at the thumb. */
  foot?: ReactNode
  /** Second column from 900 px on; below the rest on a phone. */
  aside?: ReactNode
  /** From 900 px on the cards flow in two columns. */
  columns?: boolean
  /** A page to be held up to somebody: on blue, so that the white card is all one sees. */
  blue?: boolean
  /** The page is as high as the window and its content scrolls by itself, e.g. a chat. */
  fill?: boolean
  /** Given by the page that switches 大字模式, to show it at once. */
  large?: boolean
  children?: ReactNode
}

/** What every page stands on: title, ground, safe area, action bar, columns on a wide screen, large text. */
export function Page({ title, tab, foot, aside, columns, fill, blue, large: given, children }: PageProps) {
  const [held, setHeld] = useState(largeText.on)
  const large = given ?? held
  useDidShow(() => {
    setHeld(largeText.on())
    void Taro.setNavigationBarTitle({ title })
  })
  useEffect(() => { void Taro.setNavigationBarTitle({ title }) }, [title])
  return (
    <View className={`ui-page ${blue ? 'ui-page--blue' : ''} ${fill ? 'ui-page--fill' : ''} ${large ? 'ui-large' : ''}`} data-size={large ? 'large' : 'normal'}>
      {isH5 && !isWechat() && <PageBar title={title} tab={tab} />}
      <View className={`ui-page-body ${columns ? 'ui-page-body--columns' : ''} ${aside ? 'ui-page-body--aside' : ''}`} {...role('main')}>
        {aside ? <View className="ui-page-main">{children}</View> : children}
        {aside && <View className="ui-page-aside">{aside}</View>}
      </View>
      {foot && <View className="ui-page-foot"><View className={`ui-page-foot-row ${columns ? 'ui-page-foot-row--columns' : ''} ${aside ? 'ui-page-foot-row--aside' : ''}`}>{foot}</View></View>}
    </View>
  )
}
