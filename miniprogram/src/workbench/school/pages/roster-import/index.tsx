import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/states/skeleton'
import { Steps, type Step } from '@/ui/steps'
import { RosterPreview } from '../../parts/roster-preview'
import { RosterResult } from '../../parts/roster-result'
import { RosterUpload } from '../../parts/roster-upload'
import { SchoolDesk } from '../../parts/school-desk'
import { useRosterImport } from '../../parts/use-roster-import'
import { useWaiting } from '../../parts/use-waiting'
import '../../parts/roster.scss'

const names = ['上传名单', '核对差异', '导入', '结果']
const reached = { none: 0, previewed: 1, importing: 2, done: 4 } as const

/** 名单导入 (R-ACC-1): upload, preview, confirm, progress, result. */
export default function RosterImportPage() {
  const waiting = useWaiting()
  const { current, resuming, lost, preview, confirm, refused, restart } = useRosterImport()
  const at = reached[current?.state ?? 'none']
  const steps = names.map((label, index): Step => ({ label, state: index < at ? 'done' : index === at ? 'now' : 'todo' }))
  return (
    <SchoolDesk title="名单导入" waiting={waiting}>
      <View className="roster">
        <View className="roster-steps"><Steps steps={steps} /></View>
        {resuming ? <Skeleton cards={2} />
          : !current ? <RosterUpload preview={preview} refused={refused} />
            : current.state === 'previewed' ? <RosterPreview current={current} confirm={confirm} refused={refused} restart={restart} />
              : <RosterResult current={current} lost={lost} refused={refused} restart={restart} />}
      </View>
    </SchoolDesk>
  )
}
