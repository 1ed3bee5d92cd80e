-- From when on it is shown how people divide on a question: as they had answered by then. Each
-- further reveal takes in what was answered since.
CREATE TABLE reveals (
  evaluation UUID NOT NULL REFERENCES evaluations,
  -- An indicator, with all that is asked under it.
  question VARCHAR(200) NOT NULL,
  number INTEGER NOT NULL,
  revealed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  revealed_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (evaluation, question, number)
);

-- Whoever closes an evaluation reveals it, also those who did before there were reveals.
INSERT INTO reveals (evaluation, question, number, revealed_at, revealed_by)
SELECT DISTINCT
  e.id,
  SUBSTRING(a.question FROM 1 FOR POSITION('#' IN CONCAT(a.question, '#')) - 1),
  1,
  e.closed_at,
  COALESCE(e.closed_by, '')
FROM answers a JOIN evaluations e ON e.id = a.evaluation
WHERE e.state = 'CLOSED' AND NOT a.stale;

-- Whether people's answers are protected, or seen by everybody.
ALTER TABLE evaluations ADD COLUMN openness VARCHAR(20) DEFAULT 'ANONYMOUS' NOT NULL;
