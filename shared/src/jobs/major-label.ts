import { majorClasses } from './major-classes'

/** A major that a job asks for as people read it: the class behind a code, else the name as typed. */
export const majorLabel = (major: string): string => majorClasses[major] ?? major
