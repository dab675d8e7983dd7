package city.hansa.engine.ledger.note;

import java.util.List;

/** What came of checking a signed note against trusted keys. */
public sealed interface NoteCheck {

  /** Signed by these; at least one. */
  record Signed(List<VerifierKey> by) implements NoteCheck {}

  /**
   * No trusted key signed it.
   *
   * @param trusted the keys asked for, as {@code name+id}
   * @param found the keys that the note names
   */
  record NoTrustedKey(List<String> trusted, List<String> found) implements NoteCheck {}

  /** A signature in a trusted key's name is false: the text was changed, or the signature. */
  record BadSignature(VerifierKey key) implements NoteCheck {}
}
