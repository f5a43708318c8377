import { type Degree, degrees } from '@shared/jobs/degrees'
import { type JobCategory, jobCategories } from '@shared/jobs/job-categories'
import { type JobKind, jobKinds } from '@shared/jobs/job-kinds'
import { resumeSections, type ResumeLanguage } from '@shared/resumes/sections'

const kindsOfExperience = resumeSections.experience.fields.kind.options
const kindsOfSkill = resumeSections.skills.fields.kind.options

/** The words a résumé prints of its own accord, and the names of its choices. */
export interface ResumeWords {
  degree: Record<Degree, string>
  jobCategory: Record<JobCategory, string>
  jobKind: Record<JobKind, string>
  experienceKind: Record<keyof typeof kindsOfExperience, string>
  skillKind: Record<keyof typeof kindsOfSkill, string>
  label: Record<
    'document' | 'photo' | 'contact' | 'intention' | 'phone' | 'email' | 'city' | 'website' | 'position' | 'category' | 'cities' | 'kind' | 'salary' | 'available'
    | 'profile' | 'education' | 'experience' | 'skills' | 'awards' | 'courses' | 'verified' | 'present' | 'negotiable', string>
}

const english: ResumeWords = {
  degree: { none: 'Any', college: 'Associate degree', bachelor: 'Bachelor’s degree', master: 'Master’s degree', doctor: 'Doctorate' },
  jobCategory: {
    c01: 'Software development', c02: 'Testing and operations', c03: 'Data and artificial intelligence', c04: 'Networks and security', c05: 'Product and design', c06: 'Electronics and telecommunications',
    c07: 'Machinery and equipment', c08: 'Electrical engineering and automation', c09: 'Civil engineering and architecture', c10: 'Chemicals and materials', c11: 'Energy and mining', c12: 'Biotechnology and pharmaceuticals',
    c13: 'Food, agriculture and forestry', c14: 'Medicine and nursing', c15: 'Teaching and training', c16: 'Research and laboratory', c17: 'Accounting and auditing', c18: 'Finance and insurance', c19: 'Human resources and administration',
    c20: 'Legal and compliance', c21: 'Marketing and branding', c22: 'Sales', c23: 'Customer service and operations', c24: 'Procurement and supply chain', c25: 'Logistics and transport', c26: 'Production and quality', c27: 'Media and writing',
    c28: 'Translation and foreign trade', c29: 'Visual arts', c30: 'Tourism and hospitality', c31: 'Public administration and social work', c32: 'Management trainee', c99: 'Other',
  },
  jobKind: { full_time: 'Full-time', internship: 'Internship', part_time: 'Part-time' },
  experienceKind: { internship: 'Internship', work: 'Work', project: 'Project', campus: 'Campus' },
  skillKind: { skill: 'Skills', certificate: 'Certificates', language: 'Languages' },
  label: {
    document: 'Résumé', photo: 'Photo', contact: 'Contact', intention: 'Objective', phone: 'Phone', email: 'Email', city: 'Location', website: 'Website', position: 'Position', category: 'Field', cities: 'Preferred location', kind: 'Type', salary: 'Expected salary',
    available: 'Available from', profile: 'Profile', education: 'Education', experience: 'Experience', skills: 'Skills and certificates', awards: 'Honours and awards', courses: 'Main courses', verified: 'Verified by the university', present: 'Present', negotiable: 'Negotiable',
  },
}

const chinese: ResumeWords = {
  degree: degrees, jobCategory: jobCategories, jobKind: jobKinds, experienceKind: kindsOfExperience, skillKind: kindsOfSkill,
  label: {
    document: '个人简历', photo: '照片', contact: '联系方式', intention: '求职意向', phone: '手机', email: '邮箱', city: '现居', website: '主页', position: '岗位', category: '职位类别', cities: '期望城市', kind: '工作性质', salary: '期望月薪',
    available: '可到岗', profile: '自我描述', education: '教育经历', experience: '实践经历', skills: '技能与证书', awards: '获奖情况', courses: '主修课程', verified: '学校已核验', present: '至今', negotiable: '面议',
  },
}

/** By the résumé's language. */
export const resumeWords: Record<ResumeLanguage, ResumeWords> = { zh: chinese, en: english }
