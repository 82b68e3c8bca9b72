package org.daftar.cli;

import java.util.List;

/// How a command answers.
enum ReportFormat {
  /// Sentences for people.
  TEXT,
  /// One JSON document; a list of them where several files were given.
  JSON,
  /// One JSON document per line, one for each file.
  JSONL;

  /// The format that arguments ask for which could not be understood as a whole.
  static ReportFormat of(List<String> arguments) {
    String all = String.join(" ", arguments).replace('=', ' ') + " ";
    return all.contains("--report jsonl ") ? JSONL : all.contains("--report json ") ? JSON : TEXT;
  }
}
