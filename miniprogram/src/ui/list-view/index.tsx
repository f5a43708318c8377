import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { Paged } from '@/hooks/use-paged'
import { Button } from '../button'
import { Empty, type EmptyProps } from '../states/empty'
import { ErrorState } from '../states/error-state'
import { Skeleton } from '../states/skeleton'
import './index.scss'

interface ListViewProps<T> { list: Paged<T>; keyOf: (item: T) => string; empty: EmptyProps; /** Cards side by side where there is room. */ grid?: boolean; children: (item: T) => ReactNode }

/** A cursor list with every state drawn: loading, empty, refused with retry, more to come, end. */
export function ListView<T>({ list, keyOf, empty, grid, children }: ListViewProps<T>) {
  if (list.items === undefined) {
    return list.error ? <ErrorState error={list.error} onRetry={() => void list.reload()} /> : <Skeleton cards={3} />
  }
  if (list.items.length === 0) return <Empty {...empty} />
  return (
    <View className={grid ? 'ui-grid' : ''}>
      {list.items.map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>)}
      {list.error && <View className="ui-list-error">{list.error.message}</View>}
      <View className="ui-list-foot">
        {list.more
          ? <Button kind="plain" small busy={list.loading} onTap={() => void list.loadMore()}>{list.error ? '重试' : '加载更多'}</Button>
          : <View className="ui-list-end">没有更多了</View>}
      </View>
    </View>
  )
}
