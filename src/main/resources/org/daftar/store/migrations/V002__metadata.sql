-- Metadata: the datasets, what was typed or proposed for each field, and the dictionary of columns.
-- Each field is a row of its own, saved as it is typed; its value is JSON.

CREATE TABLE dataset (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL UNIQUE,
  state VARCHAR(16) NOT NULL,
  created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  modified TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  binned TIMESTAMP(9) WITH TIME ZONE
);

CREATE TABLE dataset_field (
  dataset_id UUID NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  field VARCHAR(64) NOT NULL,
  entry CHARACTER LARGE OBJECT NOT NULL,
  PRIMARY KEY (dataset_id, field)
);

CREATE TABLE dataset_column (
  dataset_id UUID NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  resource VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  description CHARACTER LARGE OBJECT NOT NULL,
  PRIMARY KEY (dataset_id, resource, position)
);
