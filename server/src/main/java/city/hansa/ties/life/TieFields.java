package city.hansa.ties.life;

/** The names of what acts of ties say. */
public final class TieFields {
  public static final String KIND = "kind";
  public static final String WITH = "with";
  public static final String OTHERS = "others";
  public static final String LABEL = "label";
  public static final String SINCE = "since";
  public static final String ASSERTED_BY = "assertedBy";
  public static final String PREDECESSOR = "predecessor";
  public static final String EXPIRES_ON = "expiresOn";
  public static final String ENDS_ON = "endsOn";
  public static final String REVIEW_ON = "reviewOn";
  public static final String TERM = "term";
  public static final String RENEWAL = "renewal";
  public static final String NOTICE = "notice";
  public static final String START = "start";
  public static final String THEMES = "themes";
  public static final String ROLE = "role";
  public static final String PROJECT = "project";

  private TieFields() {}
}
