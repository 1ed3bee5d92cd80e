-- The same statements run on H2 and on PostgreSQL.

CREATE TABLE collaborations (
  id UUID PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  phase VARCHAR(60) NOT NULL,
  ambition VARCHAR(20) NOT NULL,
  model VARCHAR(60),
  revision INTEGER NOT NULL
);

CREATE TABLE members (
  collaboration UUID NOT NULL REFERENCES collaborations,
  place INTEGER NOT NULL,
  organisation VARCHAR(60) NOT NULL,
  name VARCHAR(120) NOT NULL,
  inhabitants INTEGER NOT NULL,
  joined_on DATE NOT NULL,
  left_on DATE,
  PRIMARY KEY (collaboration, organisation)
);

-- The texts an evaluation was asked with, so that it can be read after its plugins are gone.
CREATE TABLE definition_texts (
  sha256 VARCHAR(64) PRIMARY KEY,
  yaml TEXT NOT NULL
);

-- What held when the evaluation started; later changes of the collaboration leave it alone.
CREATE TABLE evaluations (
  id UUID PRIMARY KEY,
  collaboration UUID NOT NULL REFERENCES collaborations,
  collaboration_name VARCHAR(120) NOT NULL,
  assessment VARCHAR(60) NOT NULL,
  join_code VARCHAR(6) NOT NULL UNIQUE,
  state VARCHAR(10) NOT NULL,
  phase VARCHAR(60) NOT NULL,
  ambition VARCHAR(20) NOT NULL,
  model VARCHAR(60),
  reference_day DATE NOT NULL,
  smallest_group INTEGER NOT NULL,
  started_at TIMESTAMP WITH TIME ZONE NOT NULL,
  closed_at TIMESTAMP WITH TIME ZONE,
  closed_by VARCHAR(120),
  version BIGINT NOT NULL
);

CREATE INDEX evaluations_of_collaboration ON evaluations (collaboration);

CREATE TABLE evaluation_members (
  evaluation UUID NOT NULL REFERENCES evaluations,
  place INTEGER NOT NULL,
  organisation VARCHAR(60) NOT NULL,
  name VARCHAR(120) NOT NULL,
  PRIMARY KEY (evaluation, organisation)
);

CREATE TABLE pinned_definitions (
  evaluation UUID PRIMARY KEY REFERENCES evaluations,
  assessment VARCHAR(64) NOT NULL REFERENCES definition_texts,
  vocabulary VARCHAR(64) NOT NULL REFERENCES definition_texts
);

CREATE TABLE pinned_modules (
  evaluation UUID NOT NULL REFERENCES evaluations,
  place INTEGER NOT NULL,
  module VARCHAR(60) NOT NULL,
  version VARCHAR(20) NOT NULL,
  -- Of the module's file, as its publisher made it.
  file_sha256 VARCHAR(64) NOT NULL,
  content VARCHAR(64) NOT NULL REFERENCES definition_texts,
  PRIMARY KEY (evaluation, module)
);

CREATE TABLE participants (
  id UUID PRIMARY KEY,
  evaluation UUID NOT NULL REFERENCES evaluations,
  -- An organisation's id, or * for the collaboration itself.
  unit VARCHAR(60) NOT NULL,
  role VARCHAR(60) NOT NULL,
  token_sha256 VARCHAR(64) NOT NULL UNIQUE,
  joined_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX participants_of_evaluation ON participants (evaluation);

-- Every tap, as it came; rows are added and never changed. The highest revision that is not stale
-- is the participant's answer.
CREATE TABLE answers (
  tap UUID PRIMARY KEY,
  evaluation UUID NOT NULL REFERENCES evaluations,
  participant UUID NOT NULL REFERENCES participants,
  question VARCHAR(200) NOT NULL,
  revision BIGINT NOT NULL,
  -- It came after a newer answer that its sender had not seen: kept, but does not win.
  stale BOOLEAN NOT NULL,
  round INTEGER NOT NULL,
  answer_kind VARCHAR(20) NOT NULL,
  answer TEXT NOT NULL,
  answered_at TIMESTAMP WITH TIME ZONE NOT NULL,
  UNIQUE (participant, question, revision)
);

CREATE INDEX answers_of_evaluation ON answers (evaluation);

-- Personal text lies apart, so that it can be erased without touching the answers.
CREATE TABLE comments (
  tap UUID PRIMARY KEY REFERENCES answers,
  words TEXT NOT NULL
);

CREATE TABLE evidence (
  tap UUID PRIMARY KEY REFERENCES answers,
  title VARCHAR(200) NOT NULL,
  link VARCHAR(1000),
  dated_on DATE
);

-- What facilitators settled, each with who and when. Rows are added and never changed: of those with
-- the same kind, unit and subject the highest revision counts.
CREATE TABLE settlements (
  evaluation UUID NOT NULL REFERENCES evaluations,
  kind VARCHAR(20) NOT NULL,
  unit VARCHAR(60) NOT NULL,
  -- The question, indicator or item it is about; empty when it is about the gate.
  subject VARCHAR(200) NOT NULL,
  revision BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  answer_kind VARCHAR(20),
  answer TEXT,
  dated_on DATE,
  words TEXT,
  minority TEXT,
  settled_by VARCHAR(120) NOT NULL,
  settled_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (evaluation, kind, unit, subject, revision)
);
