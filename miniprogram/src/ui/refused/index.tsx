import { View } from '@tarojs/components'
import type { ApiError } from '@/api/api-error'
import { Notice } from '../notice'
import { role } from '../role'

/** Why something was refused and what to do next, kept in sight (a toast goes away). */
export function Refused({ error }: { error: Pick<ApiError, 'message' | 'next'> | undefined }) {
  if (!error) return null
  return <View {...role('alert')}><Notice tone="bad"><View className="ui-strong">{error.message}</View><View>{error.next}</View></Notice></View>
}
