// The shapes of docs/api.md, for the type checker only; nothing of this file reaches the browser.

export type Locale = 'ko' | 'en';
export type Me = { id: string; email: string; name: string; locale: Locale; role: 'candidate' | 'operator' };
export type Place = { page: number | null; line: number | null };
export type Failure = { code: string; message: string };
export type Problem = { status: number; code: string; title?: string; detail?: string; errors?: Record<string, string[]> };
export type News = { id: string; state: string; trace?: string | null };

export type ResumeStatus = 'uploaded' | 'reading' | 'ready' | 'failed';
export type ResumeRow = { id: string; fileName: string; status: ResumeStatus; targetRole: string | null; createdAt: string; failure: Failure | null };
export type Entry = { title: string | null; organisation: string | null; role: string | null; period: string | null; claims: string[]; place: Place | null };
export type Profile = {
  header: { name: string | null; targetRole: string | null; targetCompany: string | null };
  contact: { email: string | null; phone: string | null };
  summary: string | null;
  skills: string[];
  education: Entry[]; experience: Entry[]; projects: Entry[]; activities: Entry[]; awards: Entry[]; certifications: Entry[]; languages: Entry[];
  essays: { question: string | null; answer: string; place: Place | null }[];
};
export type Passage = { id: string; ordinal: number; section: string; text: string; place: Place | null };
export type Resume = {
  id: string; fileName: string; status: ResumeStatus; createdAt: string; readAt: string | null;
  targetRole: string | null; targetRoleSource: 'resume' | 'candidate' | null; profile: Profile | null; passages: Passage[];
  notes: { code: string; message: string }[]; failure: Failure | null;
};

export type Words = { ko: string; en: string };
export type Scenario = { name: string; title: Words; description: Words; stages: number; briefStages: number };
export type OfferedChoices = { personas: { name: string; title: Words; description: Words }[]; competencies: { code: string; title: Words }[] };
export type Choices = { persona: string; length: 'full' | 'brief' | 'competency'; competency: string | null; mode: 'practice' | 'hiring'; talentProfile: string | null };

export type InterviewRow = {
  id: string; status: 'running' | 'completed'; targetRole: string | null; locale: Locale; scenario: string; createdAt: string; completedAt: string | null;
  answered: number; total: number; score: number | null; band: string | null;
};
export type Grounding = { source: 'resume' | 'answer'; quote: string; place: Place | null; why: string | null };
export type Question = {
  id: string; ordinal: number; stage: string; stageTitle: string; kind: 'template' | 'generated' | 'follow_up'; origin: 'template' | 'playbook' | 'model' | 'fallback';
  text: string; audioUrl: string | null; audioStatus: 'waiting' | 'ready' | 'failed'; grounding: Grounding[]; wroteBy: string | null; wording: number;
};
export type Answer = {
  id: string; questionId: string; status: 'open' | 'submitted' | 'evaluated' | 'not_assessed';
  transcript: string | null; openedAt: string; submittedAt: string | null;
};
export type StageState = { name: string; title: string; kind: string; ordinal: number; state: 'ahead' | 'asked' | 'answered' | 'skipped' };
export type Session = {
  id: string; resumeId: string; status: 'running' | 'completed'; locale: Locale; scenario: string; choices: Choices; targetRole: string | null; targetRoleSource: string | null;
  createdAt: string; completedAt: string | null; total: number; answered: number; evaluated: number;
  stage: { name: string; title: string; ordinal: number; seconds: number | null } | null;
  current: string | null; stages: StageState[]; questions: Question[]; answers: Answer[];
  reportStatus: null | 'writing' | 'ready' | 'failed';
};

export type Criterion = { code: string; title: string; level: number | null; confidence: number | null; reason: string | null };
export type Area = { code: string; title: string; weight: number; score: number | null; confidence: number | null; criteria: Criterion[] };
export type Evidence = { start: number; length: number; quote: string };
export type Grade = {
  criterion: string; title: string; level: number | null; anchor: string | null; nextAnchor: string | null; reason: string | null; evidence: Evidence[];
};
export type StageReport = {
  name: string; title: string; question: string; transcript: string | null; status: string; grades: Grade[];
  strengths: string[]; advice: string[]; delivery: { measure: string; value: number | null; unit: string; remark: string | null }[]; graderLabel: string | null;
};
export type Report = {
  interviewId: string; status: 'ready' | 'failed'; targetRole: string | null; locale: Locale; createdAt: string;
  total: { score: number | null; band: string | null; confidence: number; assessed: number; of: number };
  summary: string[]; areas: Area[]; stages: StageReport[];
  notAssessed: { stage: string; title: string; reason: string }[];
  claims: { text: string; state: 'supported' | 'open' }[];
  madeBy: Record<string, string> | null; failure: Failure | null;
};
export type ReportProgress = { status: string; evaluated: number; total: number };

export type Part = { name: string; state: string; cause: string | null };
export type Operations = {
  parts: Part[]; models: { name: string; task: string; state: string; count: number; lastAt: string }[];
  queues: { kind: string; waiting: number; running: number | null; failed: number; oldestSeconds: number | null }[];
  clockDriftSeconds: number;
};
export type Work = { id: string; kind: string; subject: string; attempt: number; outcome: string; error: string | null; createdAt: string; finishedAt: string | null };
