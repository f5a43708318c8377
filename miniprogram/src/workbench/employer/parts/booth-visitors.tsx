import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { usePaged } from '@/hooks/use-paged'
import { TextArea } from '@/platform/text-area'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import '@/workbench/fairs/line.scss'
import { Section } from '@/workbench/parts/section'

type Visitor = ResponseOf<'GET /api/booth-visits'>['items'][number]

/** 到访学生: who was scanned at the stand, with the résumé each allowed and a note of ours (R-FAIR-6). */
export function BoothVisitors({ fairId }: { fairId: string }) {
  const list = usePaged((cursor) => call('GET /api/booth-visits', { query: { cursor, fairId } }), [fairId])
  const [noting, setNoting] = useState<Visitor>()
  const [note, setNote] = useState('')
  const read = useAction((visitor: Visitor) => view('GET /api/booth-visits/:id/resume', { params: { id: visitor.id } }, `${visitor.name}-简历.pdf`))
  const save = useAction(async (visitor: Visitor) => {
    await call('PUT /api/booth-visits/:id/note', { params: { id: visitor.id }, body: { note: note.trim() } })
    toast('备注已保存', 'success')
    setNoting(undefined)
    void list.reload()
  }, { quiet: true })
  return (
    <Section title="到访学生">
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: '还没有登记到访的学生', note: '活动当天用手机打开单位工作台的【展位扫码】，扫学生的入场券即可登记' }}>
        {(item) => (
          <View className="organiser-line">
            <View className="organiser-what">
              <View className="ui-strong">{item.name}</View>
              <View className="ui-mid">{[item.school, item.college, item.major].filter(Boolean).join(' · ')}</View>
              <View className="ui-note">{`${formatTime(item.at)} 到访${item.resume ? '' : ' · 没有授权简历'}`}</View>
              {item.note && <View className="ui-note">{`备注：${item.note}`}</View>}
            </View>
            <View className="organiser-acts">
              {item.resume && <Button kind="line" small busy={read.busy} onTap={() => void read.run(item)}>查看简历</Button>}
              <Button kind="plain" small onTap={() => { save.clear(); setNote(item.note); setNoting(item) }}>备注</Button>
            </View>
          </View>
        )}
      </ListView>
      <ConfirmSheet open={noting !== undefined} title={`${noting?.name ?? ''}的备注`} confirm="保存" busy={save.busy} problem={save.error && <Refused error={save.error} />} onConfirm={() => { if (noting) void save.run(noting) }} onClose={() => setNoting(undefined)}>
        <TextArea id="visitor-note" label="备注" value={note} limit={limits.boothNoteMax} placeholder="只有本单位能看到" onInput={setNote} />
        <View className="ui-note">{`${note.length}/${limits.boothNoteMax}`}</View>
      </ConfirmSheet>
    </Section>
  )
}
