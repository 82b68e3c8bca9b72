package org.daftar.format;

import org.daftar.kernel.Message;

/// The two openness lights of a file (FMT-1) and what to do about them.
///
/// @param exploitable « techniquement ouvert » by the list of the national training document
/// @param nonProprietary readable without the product of one company, as the national portal asks
/// @param advice what the steward can do to make it more open
public record Openness(Light exploitable, Light nonProprietary, Message advice) {

  public static Openness of(Recognition recognition) {
    if (recognition.encrypted()) {
      return new Openness(
          Light.NO, recognition.format().nonProprietary(), Message.of("format.advice.encrypted"));
    }
    FormatId format = recognition.format();
    return new Openness(
        format.exploitable(),
        format.nonProprietary(),
        Message.of("format.advice." + advice(format)));
  }

  private static String advice(FormatId format) {
    return switch (format) {
      case CSV, TSV, JSON, JSONL, GEOJSON, ODS, PARQUET -> "open";
      case XLSX, XLS -> "workbook";
      case XML, HTML, TEXT -> "structured";
      case DOC, DOCX, ODT, RTF -> "document";
      case PPT, PPTX, ODP -> "slides";
      case PDF -> "pdf";
      case IMAGE -> "image";
      case SQLITE, DBF, ACCESS -> "database";
      case ZIP, GZIP, ARCHIVE, KMZ -> "archive";
      case EMAIL -> "email";
      case LOCK_FILE -> "lock";
      case BINARY -> "binary";
      case EMPTY -> "empty";
    };
  }
}
