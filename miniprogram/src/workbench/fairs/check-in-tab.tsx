import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePolling } from '@/hooks/use-polling'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Loaded } from '@/ui/states/loaded'
import type { MyFair } from './fair-content'
import { Gates } from './gates'
import { StaffCodes } from './staff-codes'
import { StaffList } from './staff-list'

const over: readonly string[] = ['closed', 'cancelled']
/** Staff join on their own phones while this is on the desk. A network lost meanwhile takes nothing off it, least a code that is shown once. */
const everyMs = 5_000

/** 检票: where people enter, by which codes staff join, who has joined (R-FAIR-4). */
export function CheckInTab({ fair, onLive }: { fair: MyFair; onLive: () => void }) {
  const { id, status } = fair
  const state = useLoad(async () => {
    const [gates, codes, staff] = await Promise.all([call('GET /api/check-in/fairs/:id/gates', { params: { id } }), call('GET /api/check-in/fairs/:id/codes', { params: { id } }), call('GET /api/check-in/fairs/:id/staff', { params: { id } })])
    return { gates: gates.items, codes: codes.items, staff: staff.items }
  }, [id])
  const changed = () => void state.reload()
  const fixed = over.includes(status.key)
  usePolling(!fixed, state.reload, everyMs)
  return (
    <Loaded state={state.data ? { ...state, error: undefined } : state} cards={2}>
      {({ gates, codes, staff }) => (
        <View>
          {!fixed && gates.length === 0 && <Notice>先添加入口，再生成检票码发给检票员。检票员用手机打开检票码即可扫码，不需要账号。</Notice>}
          <Gates fairId={id} gates={gates} fixed={fixed} onChanged={changed} />
          <StaffCodes fairId={id} title={fair.values.title ?? ''} gates={gates} codes={codes} fixed={fixed} onChanged={changed} />
          <StaffList staff={staff} onChanged={changed} />
          <View className="ui-buttons"><Button kind="line" onTap={onLive}>查看现场数据</Button></View>
        </View>
      )}
    </Loaded>
  )
}
