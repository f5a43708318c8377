import type { ApiError } from '@/api/api-error'
import { View } from '@tarojs/components'
import { Notice } from '@/ui/notice'
import { role } from '@/ui/role'

/** Why a form was refused as a whole, and what to do next. */
export function RefusedNotice({ error }: { error: ApiError | undefined }) {
  if (!error) return null
  const seconds = error.details.retryAfterSeconds
  const wait = typeof seconds === 'number' ? `（约 ${Math.max(1, Math.ceil(seconds / 60))} 分钟后可再试）` : ''
  return <View {...role('alert')}><Notice tone="bad"><View className="ui-strong">{error.message}</View><View>{`${error.next}${wait}`}</View></Notice></View>
}
