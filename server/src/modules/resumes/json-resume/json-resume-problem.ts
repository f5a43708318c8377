/** One thing to say of a JSON Resume. `path`: a JSON pointer as `/work/0/startDate`, '' for the whole; `message`: a Chinese sentence. */
export interface JsonResumeProblem { path: string; message: string }
