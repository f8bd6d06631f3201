// The shapes of docs/api.md, for the type checker only; nothing of this file reaches the browser.

export type Locale = 'ko' | 'en';
export type Me = { id: string; email: string; name: string; locale: Locale; role: 'candidate' | 'operator' };
export type Place = { page: number | null; line: number | null };
export type Failure = { code: string; message: string };
export type Problem = { status: number; code: string; title?: string; detail?: string; errors?: Record<string, string[]> };
export type News = { id: string; state: string; trace?: string | null };

export type ResumeStatus = 'uploaded' | 'reading' | 'understanding' | 'indexing' | 'ready' | 'failed' | 'cancelled';
export type RoleSource = 'resume' | 'candidate';
export type ResumeRow = { id: string; fileName: string; status: ResumeStatus; targetRole: string | null; createdAt: string; failure: Failure | null };
export type ReadEntry = { title: string; organisation: string | null; role: string | null; period: string | null; claims: string[] };
export type Correction = 'changed' | 'added';
export type Entry = ReadEntry & { id: string; place: Place | null; correction: Correction | null; read: ReadEntry | null };
export type ReadEssay = { question: string; answer: string };
export type Essay = ReadEssay & { id: string; place: Place | null; correction: Correction | null; read: ReadEssay | null };
export type EntrySection = 'education' | 'experience' | 'projects' | 'activities' | 'awards' | 'certifications' | 'languages';
export type Profile = Record<EntrySection, Entry[]> & {
  header: { name: string | null; targetRole: string | null; targetCompany: string | null };
  contact: { email: string | null; phone: string | null };
  summary: string | null;
  skills: string[];
  essays: Essay[];
};
export type Origin = { field: string; place: { page: number; line: number }; lines: number; confidence: number; by: 'rules' | 'model' };
export type Passage = { id: string; ordinal: number; section: string; text: string; place: Place | null };
export type FoundPassage = { id: string; section: string; text: string; place: { page: number; line: number }; score: number; reason: string };
export type Resume = {
  id: string; fileName: string; status: ResumeStatus; createdAt: string; readAt: string | null;
  targetRole: string | null; targetRoleSource: RoleSource | null; roles: string[]; profile: Profile | null;
  origins: Origin[]; corrected: { field: string; read: string[] }[]; removed: { id: string; section: string; title: string }[];
  advice: { role: string; scenario: string; reason: string; message: string }[];
  passages: Passage[]; notes: { code: string; message: string; pages: number[] | null }[]; failure: Failure | null;
};
export type ClaimState = 'untouched' | 'asked' | 'supported' | 'contradicted';
export type ClaimRecord = { text: string; section: string; place: Place; state: ClaimState; askedIn: { interviewId: string; questionId: string }[] };
export type Box = { left: number; top: number; right: number; bottom: number };
export type SourceLine = { page: number; line: number; text: string; box: Box | null; size: number | null };
export type SourcePage = { number: number; width: number; height: number; picture: string | null };
export type Source = { pages: SourcePage[]; lines: SourceLine[]; hidden: { page: number; text: string; because: string; reason: string }[] };
export type EntryDraft = { title: string; organisation: string; role: string; period: string; claims: string[] };
export type ProfilePatch = {
  name?: string; targetRole?: string; targetCompany?: string; email?: string; phone?: string; summary?: string; skills?: string[];
  entries?: ({ id: string; entry: EntryDraft | null } | { section: EntrySection; key: string; entry: EntryDraft })[];
  essays?: ({ id: string; essay: ReadEssay | null } | { key: string; essay: ReadEssay })[];
  undo?: string[];
};

export type Words = { ko: string; en: string };
export type Scenario = { name: string; title: Words; description: Words; stages: number; briefStages: number };
export type OfferedChoices = { personas: { name: string; title: Words; description: Words }[]; competencies: { code: string; title: Words }[]; hiringNotice: Words | null };
export type Choices = { persona: string; length: 'full' | 'brief' | 'competency'; competency: string | null; mode: 'practice' | 'hiring'; talentProfile: string | null };

export type InterviewRow = {
  id: string; status: 'running' | 'completed'; targetRole: string | null; locale: Locale; scenario: string; createdAt: string; completedAt: string | null;
  answered: number; total: number; score: number | null; band: string | null; review: ReviewState | null;
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

export type Criterion = { code: string; title: string; level: number | null; confidence: number; reason: string };
export type Area = {
  code: string; title: string; weight: number; score: number | null; band: string | null; confidence: number; weightsShared: boolean; criteria: Criterion[];
};
export type Evidence = { start: number; length: number; quote: string };
export type Grade = {
  criterion: string; title: string; level: number | null; anchor: string | null; nextAnchor: string | null; reason: string; rule: string | null;
  agreement: number | null; needsPerson: boolean; evidence: Evidence[];
};
export type StrongerSentence = { text: string; source: 'answer' | 'resume'; part: string; start: number | null; place: Place | null };
export type Scoring = { grader: string; promptHash: string | null; rubricHash: string; judgements: number; agreement: number | null; fallbackReason: string | null };
export type StageReport = {
  name: string; title: string; question: string; transcript: string | null; status: 'assessed' | 'not_assessed'; grades: Grade[];
  strengths: string[]; strengthsFrom: string[]; advice: string[]; adviceFrom: string | null;
  delivery: { measure: string; value: number | null; unit: string; remark: string }[]; graderLabel: string; needsPerson: boolean;
  stronger: { sentences: StrongerSentence[]; missing: string | null } | null; notStronger: string | null; scoring: Scoring | null;
};
export type ReportClaim = {
  text: string; state: 'supported' | 'contradicted' | 'open'; section: string | null; place: Place | null; askedIn: { stage: string; evidence: Evidence[] }[];
};
export type Total = { score: number | null; band: string | null; confidence: number; assessed: number; of: number; weightsShared: boolean };
export type Report = {
  interviewId: string; status: 'ready' | 'failed'; targetRole: string; locale: Locale; createdAt: string; total: Total;
  summary: string[]; areas: Area[]; stages: StageReport[];
  notAssessed: { stage: string; title: string; reason: string }[];
  claims: ReportClaim[]; madeBy: Record<string, string> | null; failure: Failure | null;
  review: Review | null; practice: { resumeId: string; scenario: string; persona: string; competencies: Record<string, string> } | null;
};
export type ReviewState = 'waiting' | 'signed_off';
export type Override = { stage: string; criterion: string; from: number | null; to: number | null; reason: string; by: string; at: string; instead: { stage: string; title: string; level: number } | null };
export type Review = { state: ReviewState; signedBy: string | null; signedAt: string | null; overrides: Override[]; total: Total | null; areas: Area[] | null };
export type SharedReport = Omit<Report, 'interviewId' | 'status' | 'failure' | 'practice'> & { expiresAt: string };
export type Share = { id: string; createdAt: string; expiresAt: string; withdrawnAt: string | null; opened: number; lastOpenedAt: string | null };
export type Attempt = {
  interviewId: string; completedAt: string; length: string; score: number | null; band: string | null; areas: { code: string; title: string; score: number | null; confidence: number }[];
};
export type ComparedAnswer = { question: string; transcript: string | null; level: number | null; grades: { criterion: string; title: string; level: number | null }[] };
export type ComparedStage = { name: string; title: string; isSameQuestion: boolean; before: ComparedAnswer; now: ComparedAnswer };
export type Comparison = { attempts: Attempt[]; with: string | null; stages: ComparedStage[] };
export type StageProgress = { name: string; title: string; question: string; judged: StageReport | null };
export type ReportProgress = { status: string; evaluated: number; total: number; locale: Locale; stages: StageProgress[] };

export type Part = { name: string; state: string; cause: string | null };
export type Operations = {
  parts: Part[]; models: { name: string; task: string; state: string; count: number; lastAt: string }[];
  queues: { kind: string; waiting: number; running: number | null; failed: number; oldestSeconds: number | null }[];
  clockDriftSeconds: number;
};
export type Work = { id: string; kind: string; subject: string; attempt: number; outcome: string; error: string | null; createdAt: string; finishedAt: string | null };
export type ReportRow = {
  interviewId: string; candidate: string; targetRole: string; locale: Locale; completedAt: string; score: number | null; band: string | null; needsPerson: number; overrides: number; state: ReviewState;
};
export type ReportToReview = {
  report: Report; candidate: string; fingerprint: string; version: number; state: ReviewState; overrides: Override[]; signOffs: { by: string; at: string; holds: boolean }[];
  total: Total | null; areas: Area[] | null;
};
export type Calibration = { stages: { name: string; title: Words }[]; rubrics: { hash: string; isCurrent: boolean; keptAt: string | null }[] };
export type TriedEvaluation = { verdict: unknown; stage: StageReport; rubric: string; reason: string | null };
