import { type Degree, degreeRank, degrees } from './degrees'

const isDegree = (key: string): key is Degree => Object.hasOwn(degrees, key)

/** The degrees that one who has `degree` reaches, 不限 too: what an advert may ask of them. */
export const degreesUpTo = (degree: Degree): Degree[] => Object.keys(degrees).filter(isDegree).filter((each) => degreeRank(each) <= degreeRank(degree))
