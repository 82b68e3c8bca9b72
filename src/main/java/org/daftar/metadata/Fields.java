package org.daftar.metadata;

/// The ids of the fields that other rooms read by name; all of them stand in `fields.json`.
public final class Fields {
  public static final String TITLE = "title";
  public static final String DESCRIPTION = "description";
  public static final String DATA_TYPE = "dataType";
  public static final String THEME = "theme";
  public static final String KEYWORDS = "keywords";
  public static final String VERSION = "version";
  public static final String VERSION_NOTES = "versionNotes";
  public static final String DATA_NATURE = "dataNature";
  public static final String LANGUAGES = "languages";
  public static final String FORMAT = "format";
  public static final String ADMINISTRATION = "administration";
  public static final String SERVICE = "service";
  public static final String STEWARD = "steward";
  public static final String CONTACT_NAME = "contactName";
  public static final String CONTACT_EMAIL = "contactEmail";
  public static final String SOURCE = "source";
  public static final String FREQUENCY = "frequency";
  public static final String LAST_UPDATE = "lastUpdate";
  public static final String PERIOD = "period";
  public static final String TIME_STEP = "timeStep";
  public static final String SPATIAL_LEVEL = "spatialLevel";
  public static final String SPATIAL_COVERAGE = "spatialCoverage";
  public static final String COLLECTION = "collection";
  public static final String UPDATE_METHOD = "updateMethod";
  public static final String COVERAGE_GAPS = "coverageGaps";
  public static final String DENOMINATORS = "denominators";
  public static final String BIASES = "biases";
  public static final String DO_NOT_CONCLUDE = "doNotConclude";
  public static final String ISSUED = "issued";
  public static final String LANDING_PAGE = "landingPage";
  public static final String DOCUMENTATION = "documentation";
  public static final String CONFORMS_TO = "conformsTo";
  public static final String LEGAL_BASIS = "legalBasis";
  public static final String ATTRIBUTION = "attribution";

  /// The id of a licence of `org.daftar.licence.Licences`.
  public static final String LICENCE = "licence";

  /// The text of a body's own terms, when the licence is « conditions propres ».
  public static final String LICENCE_TERMS = "licenceTerms";

  /// `closed`, `shared` or `open`, as in `org.daftar.licence.Classification`.
  public static final String CLASSIFICATION = "classification";

  /// Three levels 0–4 for confidentiality, integrity, availability.
  public static final String SENSITIVITY = "sensitivity";

  private Fields() {}
}
