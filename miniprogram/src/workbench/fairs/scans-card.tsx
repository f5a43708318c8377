import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { TextInput } from '@/platform/text-input'
import { Card } from '@/ui/card'
import { ListView } from '@/ui/list-view'
import { ScanLines } from './scan-lines'
import type { Live } from './use-live'

interface ScansCardProps { fairId: string; /** The latest, read again by itself. */ scans: Live['scans']; onChanged: () => void }

/** 最近扫码: what happened last; of one person by the whole name or number, however long ago, as the last scans are gone within a minute. */
export function ScansCard({ fairId, scans, onChanged }: ScansCardProps) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  return (
    <Card title={q ? '查到的扫码' : '最近扫码'}>
      <TextInput id="scan-q" label="按姓名或学号查找扫码" placeholder="按姓名或学号查找（填写完整）" value={typed} limit={limits.nameMax} onInput={setTyped} />
      {q ? <FoundScans key={q} fairId={fairId} q={q} onChanged={onChanged} />
        : scans.length > 0 ? <ScanLines scans={scans} onChanged={onChanged} /> : <View className="ui-card-note">还没有扫码。检票开始后，每次扫码都会出现在这里。</View>}
    </Card>
  )
}

function FoundScans({ fairId, q, onChanged }: { fairId: string; q: string; onChanged: () => void }) {
  const list = usePaged((cursor) => call('GET /api/check-in/fairs/:id/scans', { params: { id: fairId }, query: { q, cursor } }), [fairId, q])
  return (
    <ListView list={list} keyOf={(scan) => scan.id} empty={{ title: `没有“${q}”的扫码`, note: '请填写完整的姓名或学号' }}>
      {(scan) => <ScanLines scans={[scan]} onChanged={() => { void list.reload(); onChanged() }} />}
    </ListView>
  )
}
