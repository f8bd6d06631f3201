-- What every model was asked, and what it cost: enough to explain a result and to ask the same again.
create table model_calls (
    id uuid primary key,
    interview_id uuid references interviews (id) on delete cascade,
    purpose text not null,
    prompt_hash text not null,
    model text not null,
    parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
    tries integer not null,
    tokens_in bigint,
    tokens_cached bigint,
    tokens_out bigint,
    waited_ms integer not null,
    first_token_ms integer,
    duration_ms integer not null,
    outcome text not null check (outcome in ('taken', 'repaired', 'failed')),
    failure text,
    started_at timestamptz not null
);
create index model_calls_interview on model_calls (interview_id);
create index model_calls_started on model_calls (started_at);
