-- Passages keep their ids when a reading or a correction says the same again: they change places, and are in order again at the end.
alter table passages drop constraint passages_resume_id_ordinal_key;
alter table passages add constraint passages_resume_id_ordinal_key unique (resume_id, ordinal) deferrable initially deferred;

-- A search looks at one résumé's forty passages, exactly. An index over everybody's vectors or trigrams would only cost inserts (docs/decisions/0012).
drop index passage_vectors_embedding;
drop index passages_trigrams;

-- Any model's dimension fits; vectors are compared only where model and dimension agree.
alter table passage_vectors alter column embedding type vector;
alter table passage_vectors add column dimensions integer not null generated always as (vector_dims(embedding)) stored;
drop extension pg_trgm;
