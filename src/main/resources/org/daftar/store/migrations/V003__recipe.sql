-- Where the steward stands in the history of a subject's recipe.
CREATE TABLE recipe_history (
  subject  VARCHAR(500) PRIMARY KEY,
  position INTEGER NOT NULL
);

-- One operation each: from `start` on, `removed` steps were replaced by the JSON list `inserted`.
CREATE TABLE recipe_change (
  subject  VARCHAR(500) NOT NULL REFERENCES recipe_history (subject) ON DELETE CASCADE,
  number   INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  removed  INTEGER NOT NULL,
  inserted CHARACTER LARGE OBJECT NOT NULL,
  PRIMARY KEY (subject, number)
);
