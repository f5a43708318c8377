import type { BranchKey } from '@shared/other-destinations/branches'
import { wizard, type WizardAnswer } from '@shared/other-destinations/wizard'

/** One question answered. */
export interface TrailStep { question: string; answer: WizardAnswer }
export type Trail = readonly TrailStep[]
export type TrailEnd = { question: string } | { branch: BranchKey } | { elsewhere: 'online' | 'offline' }

/** Where the answers given so far lead: the next question, a branch, or the place where agreements are signed. */
export const endOf = (trail: Trail): TrailEnd => trail[trail.length - 1]?.answer.to ?? { question: 'start' }

/** Answers to the question the trail leads to, with one more taken. */
export function follow(trail: Trail, answer: WizardAnswer): Trail {
  const end = endOf(trail)
  return 'question' in end ? [...trail, { question: end.question, answer }] : trail
}

/** The shortest way of answers that leads to a branch. */
export function trailTo(branch: BranchKey): Trail {
  let trails: Trail[] = [[]]
  while (trails.length > 0) {
    const found = trails.find((trail) => { const end = endOf(trail); return 'branch' in end && end.branch === branch })
    if (found) return found
    trails = trails.flatMap((trail) => { const end = endOf(trail); return 'question' in end ? (wizard[end.question]?.answers ?? []).map((answer) => follow(trail, answer)) : [] })
  }
  return []
}
