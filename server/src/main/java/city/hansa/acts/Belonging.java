package city.hansa.acts;

/** Subjects that are one actor's belonging to a whole: {@code {whole}~{part}}. */
public final class Belonging {
  private static final char BETWEEN = '~';

  private Belonging() {}

  public static String subject(String whole, String part) {
    return whole + BETWEEN + part;
  }

  /** The subject itself if it names no part. */
  public static String whole(String subject) {
    int between = subject.indexOf(BETWEEN);
    return between < 0 ? subject : subject.substring(0, between);
  }

  /** The subject itself if it names no whole. */
  public static String part(String subject) {
    return subject.substring(subject.indexOf(BETWEEN) + 1);
  }
}
