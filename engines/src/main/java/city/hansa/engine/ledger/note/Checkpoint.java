package city.hansa.engine.ledger.note;

import city.hansa.engine.ledger.tree.Hash;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The state of a log at a size, as its key signs it (https://c2sp.org/tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size leaves, 0 or more
 * @param extensions lines behind the root, seldom any
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (origin.isEmpty() || origin.contains("\n") || size < 0) {
      throw new IllegalArgumentException("No checkpoint of \"%s\" at %d".formatted(origin, size));
    }
  }

  public Checkpoint(String origin, long size, Hash root) {
    this(origin, size, root, List.of());
  }

  /**
   * Reads the text of a note.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
      throw new IllegalArgumentException("A checkpoint has three lines or more");
    }
    List<String> all = List.of(lines).subList(0, lines.length - 1);
    if (all.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("An empty line in the checkpoint");
    }
    if (!SIZE.matcher(all.get(1)).matches()) {
      throw new IllegalArgumentException("Not a size of a log: " + all.get(1));
    }
    Hash root = Hash.fromBase64(all.get(2));
    return new Checkpoint(
        all.getFirst(), Long.parseLong(all.get(1)), root, all.subList(3, all.size()));
  }

  /** What is signed. */
  public String text() {
    StringBuilder text = new StringBuilder(origin);
    text.append('\n').append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
