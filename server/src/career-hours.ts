let always = false

/** Whether this process pushes jobs at any hour: the worker's setting CAREER_HOURS, set once at its start. */
export const careerHours = {
  get always(): boolean { return always },
  set(wanted: 'office' | 'always'): void { always = wanted === 'always' },
}
