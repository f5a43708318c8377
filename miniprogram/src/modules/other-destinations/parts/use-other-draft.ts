import type { BranchKey } from '@shared/other-destinations/branches'
import type { FormProblem } from '@shared/kernel/form-field'
import { otherProblems } from '@shared/other-destinations/other-problems'
import { switchBranch } from '@shared/other-destinations/switch-branch'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { draftHook, type Draft } from '@/hooks/use-draft'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import type { OtherDestination } from './other-destination'

export interface GivenProof { kind: string; file: UploadedFile }
export interface OtherContent { branch?: BranchKey; values: Record<string, string>; proofs: GivenProof[] }

const useContentDraft = draftHook<OtherContent, ResponseOf<'PUT /api/other-destinations/mine/draft'>>()
const contentOf = ({ draft: { branch, values, proofs } }: OtherDestination): OtherContent => ({ branch, values, proofs })
/** As the server takes it. */
export const bodyOf = ({ values, proofs }: OtherContent) => ({ values, proofs: proofs.map(({ kind, file }) => ({ kind, upload: file.id })) })

export interface OtherDraft extends Draft<OtherContent> {
  /** Everything that keeps it from being submitted, as the server would say it. */
  problems: readonly FormProblem[]
  setValue: (name: string, value: string) => void
  setProofs: (kind: string, files: readonly UploadedFile[]) => void
  /** Another branch: what both ask for stays. */
  setBranch: (branch: BranchKey) => void
}

/** What is being typed, saved by itself; wizard and form share it. */
export function useOtherDraft(record: OtherDestination): OtherDraft {
  const { revision, draft: { savedAt }, student } = record
  const draft = useContentDraft({ content: contentOf(record), revision, savedAt }, {
    key: `other-destination-${student.id}`,
    save: ({ content, revision: on }) => call('PUT /api/other-destinations/mine/draft', { body: { revision: on, branch: content.branch, ...bodyOf(content) } }),
    load: async () => {
      const held = await call('GET /api/other-destinations/mine')
      return { content: contentOf(held), revision: held.revision, savedAt: held.draft.savedAt }
    },
  })
  const { branch, values, proofs } = draft.content
  return {
    ...draft, problems: otherProblems(branch, values, proofs.map((proof) => proof.kind), student),
    setValue: (name, value) => draft.change((before) => ({ ...before, values: { ...before.values, [name]: value } })),
    setProofs: (kind, files) => draft.change((before) => ({ ...before, proofs: [...before.proofs.filter((proof) => proof.kind !== kind), ...files.map((file) => ({ kind, file }))] })),
    setBranch: (to) => draft.change((before) => ({ branch: to, ...switchBranch(to, before.values, before.proofs) })),
  }
}
