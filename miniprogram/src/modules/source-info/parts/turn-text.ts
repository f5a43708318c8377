/** Whose turn it is, said to the student. `turn` is the role the workflow names. */
export function turnText(turn: string | undefined): string {
  if (turn === 'student') return '轮到你'
  if (turn === 'reviewer') return '等待学校审核'
  if (turn === 'employer') return '等待用人单位'
  return '已办结'
}
