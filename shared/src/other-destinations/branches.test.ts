import { branches, branchKeys, branchOf, type BranchKey } from './branches'
import { checkOther, missingProofs } from './check-other'
import { goodValues } from './good-values'
import { otherProblems } from './other-problems'
import { switchBranch } from './switch-branch'

const student = { name: '张雨桐' }
const wrong = (branch: BranchKey, change: Record<string, string>) => checkOther(branch, { ...goodValues(branch), ...change }, student).map(({ field }) => field)

describe('branches', () => {
  it('R-OTH-1 have exactly the codes of the Ministry, without that of the agreement', () => {
    expect(Object.values(branches).map(({ code }) => code).sort()).toEqual(['11', '12', '27', '46', '50', '51', '70', '71', '72', '75', '76', '80', '85'])
  })
  it.each([
    ['labour_contract', '11'], ['other_employment', '12'], ['research_assistant', '27'], ['enlistment', '46'], ['national_project', '50'], ['local_project', '51'], ['seeking', '70'],
    ['preparing_study', '71'], ['other_unemployed', '72'], ['self_employment', '75'], ['freelance', '76'], ['further_study', '80'], ['abroad', '85'],
  ] as const)('R-OTH-1 %s is %s', (branch, code) => expect(branchOf(branch).code).toBe(code))
  it.each(branchKeys)('R-OTH-1 %s asks for archive and hukou, and knows no 报到证', (branch) => {
    const { fields } = branchOf(branch)
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['archiveTo', 'archiveUnit', 'archiveAddress', 'archivePostcode', 'archiveRecipient', 'archivePhone', 'hukouTo', 'hukouAddress']))
    expect(JSON.stringify(branchOf(branch))).not.toContain('报到证')
  })
  it.each(branchKeys)('R-OTH-1 %s has fields whose conditions name fields and options that exist', (branch) => {
    const { fields } = branchOf(branch)
    for (const { when } of Object.values(fields)) if (when) expect(when.is.filter((value) => !Object.hasOwn(fields[when.field]?.options ?? {}, value))).toEqual([])
  })
  it('R-OTH-1 name what they share alike, so that it can be carried over', () => {
    const kinds = new Map<string, Set<string>>()
    for (const key of branchKeys) for (const [name, { kind, options }] of Object.entries(branchOf(key).fields)) kinds.set(name, (kinds.get(name) ?? new Set()).add(kind + Object.keys(options ?? {}).join()))
    expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([])
  })
  it.each(branchKeys)('R-OTH-1 %s takes believable values, and misses every required one', (branch) => {
    expect(checkOther(branch, goodValues(branch), student)).toEqual([])
    const required = Object.entries(branchOf(branch).fields).filter(([, field]) => field.required && !field.when).map(([key]) => key)
    expect(checkOther(branch, {}, student).map(({ field }) => field)).toEqual(required)
  })
})

describe('the check', () => {
  it.each<[string, BranchKey, Record<string, string>, string[]]>([
    ['a labour contract with an army unit', 'labour_contract', { unitNature: '40' }, ['unitNature']], ['a labour contract with an authority', 'labour_contract', { unitNature: '10' }, ['unitNature']],
    ['a research assistant in a village', 'research_assistant', { unitNature: '55' }, ['unitNature']], ['a wrong credit code', 'labour_contract', { creditCode: '91350100M000100Y4Z' }, ['creditCode']],
    ['an archive sent to the student', 'labour_contract', { archiveRecipient: '张 雨桐' }, ['archiveRecipient']], ['half an address', 'labour_contract', { archiveAddress: '南岗区' }, ['archiveAddress']],
    ['an end before the beginning', 'labour_contract', { endsOn: '2026-07-05' }, ['endsOn']], ['a day that does not exist', 'further_study', { enrolsOn: '2026-02-30' }, ['enrolsOn']],
    ['a year of two digits', 'preparing_study', { examYear: '27' }, ['examYear']], ['an option that is none', 'seeking', { support: 'constructor' }, ['support']],
    ['an unnamed project', 'national_project', { projectName: '' }, ['projectName']], ['a shop without its address', 'self_employment', { form: 'online' }, ['platform']],
  ])('R-OTH-1 refuses %s', (_name, branch, change, fields) => expect(wrong(branch, change)).toEqual(fields))
  it('R-OTH-1 asks an army unit for no credit code', () => expect(wrong('other_employment', { unitNature: '40', creditCode: '' })).toEqual([]))
  it('R-OTH-1 asks for no archive address when the archive goes home', () => expect(wrong('labour_contract', { archiveTo: 'origin', archiveUnit: '', archiveAddress: '' })).toEqual([]))
  it('R-OTH-1 names the proofs that are missing, and asks a seeker for none', () => {
    expect(missingProofs('labour_contract', []).map(({ key }) => key)).toEqual(['contract'])
    expect([missingProofs('labour_contract', ['contract']), missingProofs('seeking', [])]).toEqual([[], []])
    expect(otherProblems('abroad', goodValues('abroad'), [], student).map(({ field }) => field)).toEqual(['proofs.offer'])
  })
  it('R-OTH-1 asks for the branch first', () => expect(otherProblems(undefined, {}, [], student).map(({ field }) => field)).toEqual(['branch']))
})

describe('switching the branch', () => {
  it('R-OTH-1 keeps what both ask for, and the proofs of the same kind', () => {
    const { values, proofs } = switchBranch('seeking', { ...goodValues('labour_contract'), notes: '备注' }, [{ kind: 'contract' }])
    expect([Object.keys(values), proofs]).toEqual([['archiveTo', 'archiveUnit', 'archiveAddress', 'archivePostcode', 'archiveRecipient', 'archivePhone', 'hukouTo', 'hukouAddress', 'notes'], []])
    expect(switchBranch('preparing_study', {}, [{ kind: 'statement' }]).proofs).toEqual([{ kind: 'statement' }])
  })
  it('R-OTH-1 drops a choice that the other branch does not offer', () => {
    expect(switchBranch('local_project', { project: 'xibu' }, []).values).toEqual({})
    expect(switchBranch('labour_contract', { unitNature: '77' }, []).values).toEqual({})
  })
})
