import type { SettingField, SettingValues } from './setting-fields'

export interface Merged { values: SettingValues; /** Changed by somebody else, taken over. */ taken: SettingField[]; /** Changed by both: ours stays, theirs is said. */ both: SettingField[] }

/** Somebody else saved meanwhile: what we did not touch becomes theirs, what we typed stays. */
export function mergeSettings(names: readonly SettingField[], base: SettingValues, mine: SettingValues, theirs: SettingValues): Merged {
  const theirChanges = names.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name])
  const both = theirChanges.filter((name) => mine[name] !== base[name])
  const taken = theirChanges.filter((name) => mine[name] === base[name])
  const values = { ...mine }
  for (const name of taken) values[name] = theirs[name]
  return { values, taken, both }
}
