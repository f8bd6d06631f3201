-- What another model or another rubric makes of an interview: beside its verdicts and its report, never in their place.
create table rejudgements (
    id uuid primary key,
    interview_id uuid not null references interviews (id) on delete cascade,
    grader text not null,
    rubric_hash text not null,
    verdicts jsonb not null check (jsonb_typeof(verdicts) = 'array'),
    report jsonb not null check (jsonb_typeof(report) = 'object'),
    judged_at timestamptz not null
);
create index rejudgements_interview on rejudgements (interview_id, judged_at);
