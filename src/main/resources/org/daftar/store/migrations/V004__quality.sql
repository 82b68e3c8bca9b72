-- Quality: groups of findings that somebody decided to leave as they are, with the reason. One
-- decision for each group; deciding again replaces it.

CREATE TABLE waiver (
  subject VARCHAR NOT NULL,
  group_key VARCHAR NOT NULL,
  reason CHARACTER LARGE OBJECT NOT NULL,
  who VARCHAR NOT NULL,
  decided TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (subject, group_key)
);
