import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { deskPages } from './desk-pages'
import { contentOf } from './job-content'
import { JobPaper } from './job-paper'
import { useNewJob } from './use-new-job'
import '../../parts/record.scss'

const endings = {
  close: { label: '关闭', title: '关闭职位', text: '关闭后学生不能再投递，已收到的投递仍可处理；需要时可以复制成新职位再发布。', said: '职位已关闭' },
  discard: { label: '删除草稿', title: '删除草稿', text: '草稿删除后不能恢复。', said: '草稿已删除' },
} as const
type Ending = keyof typeof endings

/** One advert as students see it, with what can be done about it. */
export function JobView({ id, onChanged, onGone }: { id: string; onChanged: () => void; onGone: () => void }) {
  const state = useLoad(async () => {
    const [job, board] = await Promise.all([call('GET /api/jobs/:id/mine', { params: { id } }), call('GET /api/applications/board', { query: { jobId: id } })])
    return { job, board }
  }, [id])
  const [asking, setAsking] = useState<Ending>()
  const copy = useNewJob()
  const end = useAction(async (how: Ending, version: number) => {
    setAsking(undefined)
    const body = { version }
    if (how === 'close') await call('POST /api/jobs/:id/close', { params: { id }, body })
    else await call('POST /api/jobs/:id/discard', { params: { id }, body })
    toast(endings[how].said, 'success')
    if (how === 'discard') onGone()
    else void state.reload()
    onChanged()
  })
  return (
    <Loaded state={state} cards={3}>
      {({ job, board }) => {
        const { status, version, expired, reason, publishedAt, closedAt, savedAt, actions } = job
        const can = (key: string) => actions.some((action) => action.key === key)
        const draft = status.key === 'draft'
        const when = publishedAt ? [`${formatTime(publishedAt)} 发布`, closedAt && `${formatTime(closedAt)} 关闭`] : [`${formatTime(savedAt)} 保存`]
        return (
          <>
            <RecordHead title={job.values.title || '未命名的职位'} status={status} lines={[when.filter(Boolean).join(' · '), draft ? '' : `收到 ${board.total} 份投递`]} />
            {expired && <Notice>报名截止日期已过，学生不能再投递。修改截止日期后可以继续招聘。</Notice>}
            {reason && <Notice tone="bad"><View className="ui-strong">平台下架的原因</View><View>{reason}</View></Notice>}
            <Section title={draft ? '草稿内容' : '学生看到的职位'}><JobPaper content={contentOf(job)} /></Section>
            {!draft && <Section title="办理记录"><History lines={job.history} /></Section>}
            <View className="ui-desk-foot">
              <View className="record-buttons">
                {(['discard', 'close'] as const).map((how) => can(how) && <Button key={how} kind="plain" busy={end.busy} onTap={() => setAsking(how)}>{endings[how].label}</Button>)}
                <Button kind="line" busy={copy.busy} onTap={() => void copy.run(id)}>复制</Button>
                {(can('publish') || can('revise')) && <Button kind={draft ? 'primary' : 'line'} onTap={() => void Taro.redirectTo({ url: `${deskPages.jobEdit}?id=${id}` })}>{draft ? '继续填写' : '修改'}</Button>}
                {!draft && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.applicants}?job=${id}` })}>{`应聘者 ${board.total}`}</Button>}
              </View>
            </View>
            <ConfirmSheet open={asking !== undefined} title={asking ? endings[asking].title : ''} confirm={asking ? `确认${endings[asking].label}` : ''} danger busy={end.busy}
              onConfirm={() => { if (asking) void end.run(asking, version) }} onClose={() => setAsking(undefined)}>{asking && endings[asking].text}</ConfirmSheet>
          </>
        )
      }}
    </Loaded>
  )
}
