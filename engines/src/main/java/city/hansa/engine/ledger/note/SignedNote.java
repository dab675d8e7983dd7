package city.hansa.engine.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * A text and the signatures behind it (https://c2sp.org/signed-note): the text, an empty line, then
 * lines of an em dash, the key's name and base64 of key id and signature.
 */
public final class SignedNote {

  /** Longer notes are refused: no checkpoint comes near it. In characters. */
  public static final int LONGEST = 100_000;

  private static final String DASH = "\u2014 ";

  /**
   * One line of a signature.
   *
   * @param name of the key
   * @param withId four bytes of the key's id, then the signature
   */
  private record Line(String name, byte[] withId) {

    int id() {
      return ByteBuffer.wrap(withId).getInt();
    }

    byte[] signature() {
      return Arrays.copyOfRange(withId, 4, withId.length);
    }

    boolean by(VerifierKey key) {
      return key.name().equals(name) && key.id() == id();
    }

    String keyText() {
      return name + "+" + HexFormat.of().toHexDigits(id());
    }
  }

  private final String text;
  private final List<Line> lines;

  private SignedNote(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  static SignedNote of(String text, String name, byte[] withId) {
    return new SignedNote(text, List.of(new Line(name, withId)));
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with its form
   */
  public static SignedNote parse(String note) {
    if (note.length() > LONGEST) {
      throw new IllegalArgumentException("A note of more than %d characters".formatted(LONGEST));
    }
    if (note.codePoints().anyMatch(c -> (c < 0x20 && c != '\n') || (c >= 0xd800 && c < 0xe000))) {
      throw new IllegalArgumentException("A control character within the note");
    }
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n") || end + 2 >= note.length()) {
      throw new IllegalArgumentException("No signature behind an empty line at the note's end");
    }
    List<Line> lines = new ArrayList<>();
    for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
      lines.add(line(line));
    }
    return new SignedNote(note.substring(0, end + 1), lines);
  }

  private static Line line(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space < DASH.length()) {
      throw new IllegalArgumentException("Not a line of a signature: " + line);
    }
    String name = line.substring(DASH.length(), space);
    byte[] withId = Encoding.base64(line.substring(space + 1));
    if (!Names.valid(name) || withId.length < 5) {
      throw new IllegalArgumentException("Not a line of a signature: " + line);
    }
    return new Line(name, withId);
  }

  /** What is signed, with the newline at its end. Not to be believed before {@link #check}. */
  public String text() {
    return text;
  }

  /** Names and ids of the keys that the note says signed it, as {@code name+id}. */
  public List<String> signers() {
    return lines.stream().map(Line::keyText).toList();
  }

  /** Checks the note against the keys one trusts; unknown keys' signatures count for nothing. */
  public NoteCheck check(Collection<VerifierKey> trusted) {
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    List<VerifierKey> good = new ArrayList<>();
    for (Line line : lines) {
      for (VerifierKey key : trusted) {
        if (line.by(key) && !key.verifies(signed, line.signature())) {
          return new NoteCheck.BadSignature(key);
        } else if (line.by(key)) {
          good.add(key);
        }
      }
    }
    return good.isEmpty()
        ? new NoteCheck.NoTrustedKey(trusted.stream().map(SignedNote::keyText).toList(), signers())
        : new NoteCheck.Signed(good);
  }

  private static String keyText(VerifierKey key) {
    return key.name() + "+" + key.idText();
  }

  /** The same text with another's signatures added, for example a witness's. */
  public SignedNote with(SignedNote other) {
    if (!text.equals(other.text)) {
      throw new IllegalArgumentException("Signatures under another text");
    }
    List<Line> both = new ArrayList<>(lines);
    both.addAll(other.lines);
    return new SignedNote(text, List.copyOf(both));
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (Line line : lines) {
      String base64 = Base64.getEncoder().encodeToString(line.withId());
      note.append(DASH).append(line.name()).append(' ').append(base64).append('\n');
    }
    return note.toString();
  }
}
