-- Licence: the register of decisions. Rows are only ever added; the order is the order of deciding.

CREATE TABLE decision (
  position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id UUID NOT NULL UNIQUE,
  dataset_id UUID,
  kind VARCHAR(32) NOT NULL,
  who VARCHAR NOT NULL,
  decided TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  what CHARACTER LARGE OBJECT NOT NULL,
  why CHARACTER LARGE OBJECT NOT NULL,
  relied_on CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX decision_dataset ON decision (dataset_id);
