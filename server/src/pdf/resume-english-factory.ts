import { type ResumeDocument } from './resume-document'
import { buildResumeDocument } from './resume-factory'

/** The same résumé in English, without one Chinese character. */
export function buildEnglishResumeDocument(changes: Partial<ResumeDocument> = {}): ResumeDocument {
  return buildResumeDocument({
    language: 'en', footer: 'Heilongjiang Graduate Employment Platform', content: {
      basic: { name: 'Li Jieyan', phone: '13800001234', email: 'lijieyan@example.com', city: 'Harbin', website: 'https://lijieyan.example.com' },
      intention: { position: 'Backend Engineer', category: 'c01', cities: 'Harbin, Dalian', kind: 'full_time', minSalaryYuan: '8000', availableOn: '2025-07-10' },
      selfDescription: { text: 'Final-year software engineering student fluent in Java and TypeScript who has carried projects from requirement to release. I write the test before the code and enjoy explaining difficult things plainly; both internships ended on schedule with an offer to stay.' },
      education: [{ id: 'e', verified: true, values: { school: 'Northern Demonstration University', major: 'Software Engineering', degree: 'bachelor', startOn: '2021-09-01', endOn: '2025-07-01', score: 'Rank 6 of 118', courses: 'Data Structures, Operating Systems, Computer Networks, Databases, Compilers, Software Testing' } }],
      experience: [
        { id: '1', values: { kind: 'internship', organisation: 'Harbin Songhua River Intelligent Equipment Co., Ltd.', role: 'Backend Engineering Intern', startOn: '2024-07-01', endOn: '2024-12-20', description: '- Rebuilt the data collection service of a production line; mean response time of 12 endpoints fell from 420 ms to 90 ms\n- Wrote 160 automated tests, which cut regression testing before a release from two days to three hours\n- Documented the interfaces and trained three new colleagues' } },
        { id: '2', values: { kind: 'project', organisation: 'Campus Book Exchange', role: 'Team lead', startOn: '2023-10-01', endOn: '2024-05-30', description: 'Led four students in building a mini-program and its back end; 1,300 students used it within one term and completed 2,100 exchanges.' } },
        { id: '3', values: { kind: 'campus', organisation: 'Student Union', role: 'Head of Academic Affairs', startOn: '2022-09-01', description: 'Organised eight lectures on algorithms with more than 900 participants.' } }],
      skills: [{ id: '1', values: { kind: 'skill', name: 'Java / Spring Boot', level: 'Proficient' } }, { id: '2', values: { kind: 'skill', name: 'TypeScript', level: 'Proficient' } }, { id: '3', values: { kind: 'skill', name: 'MongoDB', level: 'Familiar' } }, { id: '4', values: { kind: 'certificate', name: 'Software Designer (intermediate)', date: '2024-11-10' } }, { id: '5', values: { kind: 'language', name: 'English', level: 'CET-6, 552 points', date: '2023-06-17' } }],
      awards: [{ id: '1', values: { name: 'Second prize, provincial programming contest', issuer: 'Heilongjiang Computer Federation', date: '2024-05-12' } }, { id: '2', values: { name: 'First-class scholarship', issuer: 'Northern Demonstration University', date: '2023-10-20', description: 'Top 5 % of the major, two years in a row.' } }] },
    ...changes,
  })
}
