-- What facilitators did in a room, in order; rows are added and never changed. How a room stands follows from them.
CREATE TABLE room_moves (
  evaluation UUID NOT NULL REFERENCES evaluations,
  number BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  -- The indicator it is about; empty when it is about the room.
  question VARCHAR(200) NOT NULL,
  detail VARCHAR(60) NOT NULL,
  moved_at TIMESTAMP WITH TIME ZONE NOT NULL,
  moved_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (evaluation, number)
);

-- Who asked for more time with a question. One wish for each time it is asked.
CREATE TABLE time_wishes (
  evaluation UUID NOT NULL REFERENCES evaluations,
  question VARCHAR(200) NOT NULL,
  round INTEGER NOT NULL,
  participant UUID NOT NULL REFERENCES participants,
  wished_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (evaluation, question, round, participant)
);

-- How many have answered the question a room is at is counted again and again.
CREATE INDEX answers_to_question ON answers (evaluation, question);
