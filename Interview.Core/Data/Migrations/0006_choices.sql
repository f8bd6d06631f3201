-- What was chosen for an interview, and every wording a question was put in.
alter table interviews add column choices jsonb not null default '{}' check (jsonb_typeof(choices) = 'object');
alter table questions add column earlier jsonb not null default '[]' check (jsonb_typeof(earlier) = 'array');
