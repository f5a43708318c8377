/** The demonstration school; its code is the Ministry's kind of five digits, from a range that is not given out. */
export const demoSchool = { code: '90001', name: '示范理工大学' } as const

/** Where its employment office is reached, as printed on agreements. */
export const demoContact = { department: '学生就业指导中心', person: '李老师', phone: '0451-86660000', address: '黑龙江省哈尔滨市南岗区学府路 74 号', postcode: '150080' }
