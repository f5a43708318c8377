/** The graduate's data as the form prints them; the caller decides what is masked. A left-out value is a dash. */
export interface RecommendationStudent {
  name: string
  gender: string
  ethnicity?: string
  /** YYYY-MM-DD. */
  bornOn?: string
  politicalStatus?: string
  degreeLevel: string
  major: string
  college: string
  schoolingYears?: string
  /** YYYY-MM-DD. */
  graduatesOn?: string
  origin?: string
  trainingMode?: string
  studentNumber: string
  phone: string
  email?: string
  address?: string
}

/** What the student wrote; an empty text is printed as 无. Lines break where the student broke them. */
export interface RecommendationTexts {
  /** 自我鉴定 */
  selfAssessment: string
  /** 奖惩情况 */
  awards: string
  /** 社会实践 */
  practice: string
  /** 担任职务 */
  positions: string
  /** 特长爱好 */
  talents: string
}

/** Who gave an opinion for the school, and when. */
export interface RecommendationOpinion { text: string; name: string; at: Date }

/** Everything the recommendation form's PDF shows. Times are instants, shown in Asia/Shanghai. */
export interface RecommendationFormDocument {
  /** Null until the school has approved: then there is neither number nor QR. */
  issued: { number: string; verifyUrl: string } | null
  schoolName: string
  /** The year of graduation, as in 2025届. */
  graduationYear: number
  /** Written into the PDF as its date: the instant of the change that made this PDF. */
  issuedAt: Date
  /** `label` is the state as people read it; anything but `inForce` also stands as a watermark. */
  status: { label: string; tone: 'pending' | 'inForce' | 'void' }
  student: RecommendationStudent
  texts: RecommendationTexts
  /** 院系意见 and 学校就业部门意见; null while there is none. */
  collegeOpinion: RecommendationOpinion | null
  schoolOpinion: RecommendationOpinion | null
  /** A JPEG, best 295 × 413 pixels or a multiple; cut to that shape. */
  photo?: Buffer
}
