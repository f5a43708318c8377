import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { boothLabel } from '@/ui/booth-label'
import { Button } from '@/ui/button'
import { JobCard } from '@/ui/job-card'
import { openPage } from '@/ui/open-page'
import { Sheet } from '@/ui/sheet'
import { Loaded } from '@/ui/states/loaded'
import type { Booth } from './fair'
import './fair-head.scss'

/** One stand: who stands there, and the jobs they brought. */
export function BoothSheet({ booth, onClose }: { booth: Booth | undefined; onClose: () => void }) {
  const go = (page: string) => { onClose(); openPage(page) }
  return (
    <Sheet open={booth !== undefined} title={booth ? boothLabel(booth.boothNo) : ''} onClose={onClose}
      foot={booth && <Button kind="line" onTap={() => go(`/modules/jobs/pages/employer/index?id=${booth.employer.id}`)}>单位主页</Button>}>
      {booth && <BoothJobs booth={booth} go={go} />}
    </Sheet>
  )
}

function BoothJobs({ booth, go }: { booth: Booth; go: (page: string) => void }) {
  const state = useLoad(() => call('GET /api/fairs/booths/:id', { params: { id: booth.id } }), [booth.id])
  return (
    <>
      <View className="fair-title">{booth.employer.name}</View>
      <Loaded state={state} cards={1}>
        {({ employerIntro, jobs }) => (
          <>
            {employerIntro && <View className="fair-words ui-mid">{employerIntro.length > 160 ? `${employerIntro.slice(0, 160)}…` : employerIntro}</View>}
            {jobs.length === 0 && <View className="ui-card-note">单位还没有公布带来的职位，可以到展位上了解。</View>}
            <View className="ui-card fair-jobs">{jobs.map((job) => <JobCard key={job.id} job={job} onTap={() => go(`/modules/jobs/pages/show/index?id=${job.id}`)} />)}</View>
          </>
        )}
      </Loaded>
    </>
  )
}
