package city.hansa.sources.archive;

/** What came of the wish to keep a copy. */
public sealed interface Keeping {

  record Kept(Copy copy) implements Keeping {}

  /** The same bytes are kept for this source already. */
  record AlreadyKept(Copy earlier) implements Keeping {}

  /** Nothing that may be kept: empty, of another kind, or not what it seems. */
  record WrongKind() implements Keeping {}

  /**
   * @param limit in bytes
   */
  record TooLarge(long limit) implements Keeping {}

  /**
   * The address did not hand it out.
   *
   * @param messageKey says why
   * @param detail such as a status; may be empty
   */
  record NotFetched(String messageKey, String detail) implements Keeping {}
}
