-- What a report says, in short: tells one version from another and guards nothing. The text of a jsonb is the same for the same content.
alter table reports add column fingerprint text not null generated always as (md5(body::text)) stored;

-- What people decided about reports of hiring interviews; only ever added to.
create table report_reviews (
    interview_id uuid primary key references interviews (id) on delete cascade,
    overrides jsonb not null default '[]' check (jsonb_typeof(overrides) = 'array'),
    sign_offs jsonb not null default '[]' check (jsonb_typeof(sign_offs) = 'array'),
    signed_report text,
    version integer not null
);
create index interviews_to_review on interviews (completed_at) where choices ->> 'mode' = 'hiring';

-- Links to reports. The token is in the link alone; whoever reads this table opens nothing.
create table report_shares (
    id uuid primary key,
    interview_id uuid not null references interviews (id) on delete cascade,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    withdrawn_at timestamptz,
    opened integer not null default 0,
    last_opened_at timestamptz
);
create index report_shares_interview on report_shares (interview_id);
