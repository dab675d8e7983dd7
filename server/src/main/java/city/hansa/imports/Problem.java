package city.hansa.imports;

import java.util.List;

/**
 * One thing that is wrong in a row.
 *
 * @param column name of the column, empty for the row as a whole
 * @param value what stands there
 * @param messageKey key in the message bundles: what is wrong and how to mend it
 * @param arguments text, numbers, {@link Word} or {@link Words}; each is shown in the reader's
 *     language
 */
public record Problem(String column, String value, String messageKey, List<Object> arguments) {

  /** A value is shown no longer than this many characters. */
  public static final int SHOWN = 200;

  public Problem {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String column, String value, String messageKey, Object... arguments) {
    return new Problem(column, value, messageKey, List.of(arguments));
  }

  /**
   * A word that has its own message.
   *
   * @param otherwise what is shown if no bundle knows the key
   */
  public record Word(String key, String otherwise) {
    private static final String ACTOR = "actor:";

    /** An actor: a page shows its name, a file its id. */
    public static Word actor(String id) {
      return new Word(ACTOR + id, id);
    }

    public boolean isActor() {
      return key.startsWith(ACTOR);
    }
  }

  /** Several words, shown with commas. */
  public record Words(List<Word> words) {
    public Words {
      words = List.copyOf(words);
    }
  }
}
