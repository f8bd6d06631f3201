-- What a résumé was understood from: every field of the profile can be followed back to its line.
alter table resumes drop constraint resumes_status_check;
alter table resumes add constraint resumes_status_check check (status in ('uploaded', 'reading', 'understanding', 'indexing', 'ready', 'failed', 'cancelled'));
alter table resumes add column origins jsonb not null default '[]' check (jsonb_typeof(origins) = 'array');
alter table resumes add column roles jsonb not null default '[]' check (jsonb_typeof(roles) = 'array');
alter table resumes drop column pages;

create table resume_sources (
    resume_id uuid primary key references resumes (id) on delete cascade,
    pages jsonb not null check (jsonb_typeof(pages) = 'array'),
    lines jsonb not null check (jsonb_typeof(lines) = 'array'),
    hidden jsonb not null check (jsonb_typeof(hidden) = 'array')
);
