import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, type ReactNode } from 'react'
import { role } from '../role'
import { DeskNav, type DeskLink } from './desk-nav'
import { useDeskPane } from './use-desk-pane'
import { Tap } from '@/platform/tap'
import './index.scss'

export interface DeskProps {
  /** Name of the desk, e.g. 学校工作台. */
  desk: string
  title: string
  links: readonly DeskLink[]
  /** Middle column: the list, or the whole content of a page without records. */
  children: ReactNode
  /** Right column; undefined: nothing is chosen. On a narrow screen it covers the list. */
  record?: ReactNode
  /** Under the title: filters and keys. */
  tools?: ReactNode
  onCloseRecord?: () => void
}

/** The workbench: what waits on the left, the list in the middle, the record on the right. One column below 900 px. */
export function Desk({ desk, title, links, children, record, tools, onCloseRecord }: DeskProps) {
  useEffect(() => { void Taro.setNavigationBarTitle({ title }) }, [title])
  useDidShow(() => { void Taro.setNavigationBarTitle({ title }) })
  useDeskPane()
  const split = onCloseRecord !== undefined
  return (
    <View className={`ui-desk ${split ? 'ui-desk--split' : ''} ${record ? 'ui-desk--open' : ''}`}>
      <DeskNav desk={desk} links={links} />
      <View className="ui-desk-list" {...role('main')}>
        <View className="ui-desk-head">
          <View className="ui-desk-title" {...role('heading')} aria-level="1">{title}</View>
          {tools}
        </View>
        <View className="ui-desk-scroll">{children}</View>
      </View>
      {split && (
        <View className="ui-desk-record" {...role('region', '详情')}>
          {record && <Tap className="ui-desk-back" onTap={onCloseRecord}>‹ 返回列表</Tap>}
          {record ?? <View className="ui-desk-nothing">从列表中选择一条查看</View>}
        </View>
      )}
    </View>
  )
}
