import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { AdvertCard } from '../../parts/advert-card'
import { ApplyFoot } from '../../parts/apply-foot'
import { EmployerCard } from '../../parts/employer-card'
import { FitCard } from '../../parts/fit-card'
import { JobHead } from '../../parts/job-head'
import { SimilarJobs } from '../../parts/similar-jobs'
import { WhyNotCard } from '../../parts/why-not-card'

/** 职位: the advert, why it fits, who offers it; 收藏 and 投递 at the thumb. */
export default function JobPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/jobs/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  // Trying again would not bring it back.
  if (state.error?.id === 'not_found') return <Page title="职位"><Empty title="这个职位已经不在了" note="它可能已被单位删除" action={{ label: '看看其他职位', onTap: () => openPage('/pages/jobs/index') }} /></Page>
  // `favourite` is said to students alone.
  const foot = data?.favourite !== undefined && !state.error ? <ApplyFoot job={data} reload={reload} /> : undefined
  return (
    <Page title="职位" foot={foot} aside={data && !state.error ? <><EmployerCard job={data} /><SimilarJobs id={id} /></> : undefined}>
      <Loaded state={state} cards={3}>
        {(job) => (
          <>
            <JobHead job={job} />
            {job.whyNotApply && <WhyNotCard why={job.whyNotApply} application={job.application} />}
            {job.fit && <FitCard key={job.id} jobId={job.id} fit={job.fit} />}
            <AdvertCard job={job} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
