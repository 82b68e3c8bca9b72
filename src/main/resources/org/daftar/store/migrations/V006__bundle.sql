-- Every bundle that was made, so that it can be written again byte for byte, and where it went.
CREATE TABLE bundle (
  id UUID PRIMARY KEY,
  dataset_id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  file_count INT NOT NULL,
  byte_count BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  descriptor CHARACTER LARGE OBJECT NOT NULL,
  manifest CHARACTER LARGE OBJECT NOT NULL,
  -- The zip itself, or, above a size, the name of the file that holds it in the workspace.
  content BINARY LARGE OBJECT,
  content_file VARCHAR(200),
  CONSTRAINT bundle_version UNIQUE (dataset_id, version),
  CONSTRAINT bundle_content CHECK ((content IS NULL) <> (content_file IS NULL))
);

CREATE TABLE bundle_delivery (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bundle_id UUID NOT NULL REFERENCES bundle (id),
  destination VARCHAR(2000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  note VARCHAR(2000) NOT NULL
);
CREATE INDEX bundle_delivery_bundle ON bundle_delivery (bundle_id);
