-- The same file of the same person is one résumé. What was uploaded twice before this rule stays; the later ones give up their hash.
update resumes copy set file_sha256 = 'copy of ' || copy.file_sha256 || ' ' || copy.id
where exists (
    select from resumes first
    where first.candidate_id = copy.candidate_id and first.file_sha256 = copy.file_sha256 and (first.created_at, first.id) < (copy.created_at, copy.id));
create unique index resumes_content on resumes (candidate_id, file_sha256);
