-- What the facilitator plans for the meeting. Each saving is a row of its own, and none is changed: the highest
-- revision counts.
CREATE TABLE agendas (
  evaluation UUID NOT NULL REFERENCES evaluations,
  revision BIGINT NOT NULL,
  starts_at TIMESTAMP WITH TIME ZONE,
  minutes INTEGER NOT NULL,
  break_minutes INTEGER NOT NULL,
  saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
  saved_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (evaluation, revision)
);

CREATE TABLE agenda_items (
  evaluation UUID NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  module VARCHAR(60) NOT NULL,
  taken VARCHAR(10) NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (evaluation, revision, place),
  FOREIGN KEY (evaluation, revision) REFERENCES agendas (evaluation, revision)
);
