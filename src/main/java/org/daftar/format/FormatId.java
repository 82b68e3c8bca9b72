package org.daftar.format;

import static org.daftar.format.Light.NO;
import static org.daftar.format.Light.PARTLY;
import static org.daftar.format.Light.YES;

import java.util.Locale;

/// The kinds of file that the house tells apart.
///
/// Each carries the two openness lights of FMT-1: « exploitable » by the list of the national
/// training document (yes: xls, json, txt, csv, xml, html, doc, API, odt, ods; no: PDF, images,
/// other proprietary formats) and « non propriétaire » by the questions of the national portal,
/// which asks for CSV rather than Excel.
public enum FormatId {
  CSV("text/csv", YES, YES),
  TSV("text/tab-separated-values", YES, YES),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", YES, NO),
  XLS("application/vnd.ms-excel", YES, NO),
  ODS("application/vnd.oasis.opendocument.spreadsheet", YES, YES),
  JSON("application/json", YES, YES),
  JSONL("application/jsonl", YES, YES),
  GEOJSON("application/geo+json", YES, YES),
  XML("application/xml", YES, YES),
  HTML("text/html", YES, YES),
  TEXT("text/plain", YES, YES),
  DOC("application/msword", YES, NO),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", YES, NO),
  ODT("application/vnd.oasis.opendocument.text", YES, YES),
  RTF("application/rtf", YES, NO),
  PPT("application/vnd.ms-powerpoint", NO, NO),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", NO, NO),
  ODP("application/vnd.oasis.opendocument.presentation", NO, YES),
  PARQUET("application/vnd.apache.parquet", YES, YES),
  SQLITE("application/vnd.sqlite3", PARTLY, YES),
  DBF("application/vnd.dbf", PARTLY, PARTLY),
  ACCESS("application/x-msaccess", NO, NO),
  KMZ("application/vnd.google-earth.kmz", PARTLY, YES),
  PDF("application/pdf", NO, YES),
  IMAGE("image/*", NO, YES),
  EMAIL("application/vnd.ms-outlook", NO, NO),
  ZIP("application/zip", PARTLY, YES),
  GZIP("application/gzip", PARTLY, YES),
  ARCHIVE("application/x-archive", PARTLY, NO),
  LOCK_FILE("application/octet-stream", NO, NO),
  BINARY("application/octet-stream", NO, NO),
  EMPTY("application/x-empty", NO, NO);

  private final String mediaType;
  private final Light exploitable;
  private final Light nonProprietary;

  FormatId(String mediaType, Light exploitable, Light nonProprietary) {
    this.mediaType = mediaType;
    this.exploitable = exploitable;
    this.nonProprietary = nonProprietary;
  }

  /// The short name in reports, such as `csv`, `geojson` or `lock-file`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The media type of the format in general; [Recognition#mediaType()] may be more exact.
  public String mediaType() {
    return mediaType;
  }

  /// Whether files of this kind can be searched, changed and computed with.
  public Light exploitable() {
    return exploitable;
  }

  /// Whether the format can be read without the product of one company.
  public Light nonProprietary() {
    return nonProprietary;
  }

  /// Whether [Formats#open] can show files of this kind as tables.
  public boolean isTabular() {
    return switch (this) {
      case CSV, TSV, XLSX, XLS, ODS, JSON, JSONL, GEOJSON, TEXT -> true;
      default -> false;
    };
  }

  /// The format with this short name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static FormatId of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
