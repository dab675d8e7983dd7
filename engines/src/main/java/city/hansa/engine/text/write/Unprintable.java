package city.hansa.engine.text.write;

import java.util.List;

/** A text has characters for which no font is there: boxes would be printed in their place. */
public final class Unprintable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> characters;

  Unprintable(List<String> characters) {
    super(
        "No font for "
            + characters.size()
            + " characters, among them "
            + String.join(" ", characters.stream().limit(10).toList()));
    this.characters = List.copyOf(characters);
  }

  /** Each once, in the order in which they come. */
  public List<String> characters() {
    return characters;
  }
}
