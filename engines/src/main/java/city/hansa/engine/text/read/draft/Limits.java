package city.hansa.engine.text.read.draft;

/** How much of a document is read at most. */
public final class Limits {

  public static final int FILE_MB = 20;
  public static final int UNPACKED_MB = 200;
  public static final int PAGES = 2_000;
  public static final int MB = 1_000_000;

  private Limits() {}
}
