-- The whole house in one file: every table, once. PostgreSQL carries the truth; times come from its clock.
create extension if not exists vector;
create extension if not exists pg_trgm;

create table candidates (
    id uuid primary key,
    email text not null,
    email_key text not null unique,
    name text not null,
    locale text not null check (locale in ('ko', 'en')),
    role text not null check (role in ('candidate', 'operator')),
    password_hash text not null,
    created_at timestamptz not null,
    version integer not null
);

-- A browser's session: only the hash of its token is kept, so a copy of this table signs nobody in.
create table sign_ins (
    token_hash bytea primary key,
    candidate_id uuid not null references candidates (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index sign_ins_candidate on sign_ins (candidate_id);

-- What a repeated POST already made: same key and same request, same answer.
create table idempotency_keys (
    candidate_id uuid not null references candidates (id) on delete cascade,
    key text not null,
    request_hash text not null,
    subject uuid not null,
    created_at timestamptz not null,
    primary key (candidate_id, key)
);

create table resumes (
    id uuid primary key,
    candidate_id uuid not null references candidates (id) on delete cascade,
    file_id uuid not null,
    file_name text not null,
    file_sha256 text not null,
    file_size bigint not null,
    status text not null check (status in ('uploaded', 'reading', 'ready', 'failed')),
    pages integer not null,
    profile jsonb check (jsonb_typeof(profile) = 'object'),
    corrections jsonb not null check (jsonb_typeof(corrections) = 'object'),
    notes jsonb not null check (jsonb_typeof(notes) = 'array'),
    failure jsonb check (jsonb_typeof(failure) = 'object'),
    created_at timestamptz not null,
    read_at timestamptz,
    version integer not null
);
create index resumes_candidate on resumes (candidate_id, created_at desc);

create table passages (
    id uuid primary key,
    resume_id uuid not null references resumes (id) on delete cascade,
    ordinal integer not null,
    section text not null,
    text text not null,
    page integer not null,
    line integer not null,
    unique (resume_id, ordinal)
);
create index passages_trigrams on passages using gin (text gin_trgm_ops);

-- Vectors stand beside their passages and name the model that made them: two models are never compared.
create table passage_vectors (
    passage_id uuid primary key references passages (id) on delete cascade,
    resume_id uuid not null references resumes (id) on delete cascade,
    model text not null,
    embedding vector(1024) not null
);
create index passage_vectors_resume on passage_vectors (resume_id);
create index passage_vectors_embedding on passage_vectors using hnsw (embedding vector_cosine_ops);

create table interviews (
    id uuid primary key,
    candidate_id uuid not null references candidates (id) on delete cascade,
    resume_id uuid references resumes (id) on delete set null,
    status text not null check (status in ('running', 'completed')),
    locale text not null check (locale in ('ko', 'en')),
    scenario text not null,
    scenario_hash text not null,
    target_role text not null,
    target_role_source text not null check (target_role_source in ('resume', 'candidate')),
    snapshot jsonb not null check (jsonb_typeof(snapshot) = 'object'),
    report_status text check (report_status in ('writing', 'ready', 'failed')),
    score integer check (score between 0 and 100),
    band text,
    created_at timestamptz not null,
    completed_at timestamptz,
    version integer not null
);
create index interviews_candidate on interviews (candidate_id, created_at desc);

-- One audio file for one sentence, voice and engine: the key is the content's address.
create table speech_clips (
    address text primary key,
    file_id uuid not null,
    duration_ms integer not null,
    content_type text not null,
    sha256 text not null,
    voice text not null,
    engine text not null,
    created_at timestamptz not null default now()
);

create table questions (
    id uuid primary key,
    interview_id uuid not null references interviews (id) on delete cascade,
    stage text not null,
    ordinal integer not null,
    kind text not null check (kind in ('template', 'generated', 'follow_up')),
    origin text not null check (origin in ('template', 'playbook', 'model', 'fallback')),
    wrote_by text not null,
    fallback_reason text,
    text text not null,
    grounding jsonb not null check (jsonb_typeof(grounding) = 'array'),
    audio_status text not null check (audio_status in ('waiting', 'ready', 'failed')),
    audio_file_id uuid,
    clip_address text references speech_clips (address),
    asked_at timestamptz not null,
    unique (interview_id, stage),
    unique (interview_id, ordinal)
);
create index questions_clip on questions (clip_address);

create table answers (
    id uuid primary key,
    interview_id uuid not null references interviews (id) on delete cascade,
    question_id uuid not null unique references questions (id) on delete cascade,
    status text not null check (status in ('open', 'submitted', 'evaluated', 'not_assessed')),
    transcript text,
    opened_at timestamptz not null,
    submitted_at timestamptz
);
create index answers_interview on answers (interview_id);

create table verdicts (
    answer_id uuid primary key references answers (id) on delete cascade,
    interview_id uuid not null references interviews (id) on delete cascade,
    grader text not null,
    rubric_hash text not null,
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    judged_at timestamptz not null
);
create index verdicts_interview on verdicts (interview_id);

create table reports (
    interview_id uuid primary key references interviews (id) on delete cascade,
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    written_at timestamptz not null
);

-- Outbox and ledger in one: a row per order, unique among the unfinished. Rows and orders commit together.
create table work (
    id uuid primary key,
    kind text not null,
    subject uuid not null,
    outcome text check (outcome in ('done', 'failed')),
    attempt integer not null default 0,
    due_at timestamptz not null,
    published_at timestamptz,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    error text,
    trace text,
    check ((outcome is null) = (finished_at is null))
);
create unique index work_unfinished on work (kind, subject) where finished_at is null;
create index work_unpublished on work (due_at) where finished_at is null and published_at is null;
create index work_published on work (kind, published_at) where finished_at is null and published_at is not null;
create index work_failed on work (finished_at desc) where outcome = 'failed';
