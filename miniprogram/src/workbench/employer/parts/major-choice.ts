import { majorClasses } from '@shared/jobs/major-classes'

/** Classes of majors in the catalogue's order. Sorted: codes without a leading zero look like numbers and would come first. */
export const majorChoice = Object.entries(majorClasses).map(([value, label]) => ({ value, label })).sort((a, b) => (a.value < b.value ? -1 : 1))
