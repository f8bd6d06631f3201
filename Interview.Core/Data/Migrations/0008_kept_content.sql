-- The rubrics that verdicts were given by and the scenarios that reports were made of, as they were: what was scored can be scored again after the files changed.
create table kept_content (
    hash text primary key,
    kind text not null check (kind in ('rubric', 'scenario')),
    body text not null,
    kept_at timestamptz not null default now()
);
