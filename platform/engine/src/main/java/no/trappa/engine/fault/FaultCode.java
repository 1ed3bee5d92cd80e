package no.trappa.engine.fault;

/** The faults there are; their words lie beside this class, one file for each language. */
public enum FaultCode {
  // The file as such
  TOO_LARGE,
  NOT_UTF8,
  NOT_PRINTABLE,
  EMPTY_FILE,
  NOT_YAML,
  SEVERAL_DOCUMENTS,
  TOO_DEEP,
  TOO_MANY_PARTS,
  UNKNOWN_ANCHOR,
  ANCHOR_CYCLE,
  TAG,
  KEY_IS_NO_WORD,
  DUPLICATE_KEY,
  ROOT_IS_NO_MAPPING,
  WRONG_FORMAT,

  // Shapes
  MISSING_KEY,
  UNKNOWN_KEY,
  EXPECTED_MAPPING,
  EXPECTED_LIST,
  EXPECTED_WORD,
  EXPECTED_TEXT,
  EMPTY_LIST,
  BLANK,
  MISSING_LANGUAGE,
  NOT_A_CHOICE,
  NOT_AN_ID,
  DUPLICATE_ID,
  NOT_A_NUMBER,
  NOT_A_WHOLE_NUMBER,
  OUT_OF_BOUNDS,
  NOT_A_FLAG,
  NOT_A_DATE,
  NOT_A_PERIOD,
  NOT_A_VERSION,
  NOT_A_VERSION_RANGE,
  API_NOT_SUPPORTED,

  // Names of the vocabulary
  UNKNOWN_ROLE,
  UNKNOWN_BODY,
  UNKNOWN_PHASE,
  UNKNOWN_GATE,
  UNKNOWN_MODEL,

  // Scales and levels
  UNKNOWN_SCALE,
  SCALE_TOO_SHORT,
  SCALE_NOT_RISING,
  NOT_ON_SCALE,
  LEVEL_TWICE,
  MISSING_ANCHOR,
  ANCHORS_OUT_OF_ORDER,
  MEAN_OF_ORDINAL,
  MIXED_SCALES,
  NEEDS_A_SCALE,
  LOWEST_EXPIRES,
  AXES_WITHOUT_POSITION,

  // Indicators
  CONFIRMED_WITHOUT_COLLABORATION,
  TOO_FEW_OPTIONS,
  BOUNDS_CROSSED,
  UNKNOWN_MEASURE,
  WHOLE_WITHOUT_SHARE,
  UNREACHABLE_LEVEL,
  SAME_CONDITION,
  LEVEL_CYCLE,
  NO_STEP_LIFTS(Severity.WARNING),
  CRITICAL_WITHOUT_LEVEL(Severity.WARNING),

  // Conditions
  NO_CONDITION,
  NO_BOUND,
  NOT_A_QUESTION,
  UNKNOWN_QUESTION,
  MODULE_NOT_REQUIRED,
  REQUIRES_ITSELF,
  NOT_COMPARABLE,
  NOTHING_REQUIRED,
  NO_LEVELS,
  NO_OPTIONS,
  NO_WORDS,
  UNKNOWN_OPTION,

  // Steps
  UNKNOWN_INDICATOR,
  LIFTS_WITHOUT_SCALE,
  NOT_A_STEP,
  UNKNOWN_STEP,
  STEP_CYCLE,

  // Module files
  NO_SUCH_FILE,
  UNREADABLE,
  NOT_AN_ARCHIVE,
  TOO_MANY_ENTRIES,
  TOO_LARGE_UNPACKED,
  UNSAFE_NAME,
  LINK,
  DUPLICATE_ENTRY,
  NESTED_ARCHIVE,
  NO_MODULE_FILE,
  BUNDLED_API,
  UNKNOWN_LOGIC_CLASS,
  SEVERAL_LOGIC_CLASSES,
  BROKEN_LOGIC;

  private final Severity severity;

  FaultCode() {
    this(Severity.ERROR);
  }

  FaultCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** What a fault means for the file. */
  public enum Severity {
    /** The file is refused. */
    ERROR,
    /** The file is good, but probably does not say what was meant. */
    WARNING
  }
}
