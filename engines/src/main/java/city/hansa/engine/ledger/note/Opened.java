package city.hansa.engine.ledger.note;

import java.util.Collection;
import java.util.List;

/** What came of opening a signed checkpoint with the keys one trusts. */
public sealed interface Opened {

  /**
   * Signed by a trusted key.
   *
   * @param key the first of the trusted keys that signed
   */
  record Trusted(Checkpoint checkpoint, VerifierKey key) implements Opened {}

  /** Not a signed note, or not a checkpoint: {@code why} says what is wrong, in English. */
  record Malformed(String why) implements Opened {}

  /** See {@link NoteCheck.NoTrustedKey}. */
  record NoTrustedKey(List<String> trusted, List<String> found) implements Opened {}

  /** See {@link NoteCheck.BadSignature}. */
  record BadSignature(VerifierKey key) implements Opened {}

  /** Opens a note; costs one check of a signature for each trusted key that it names. */
  static Opened open(String text, Collection<VerifierKey> trusted) {
    SignedNote note;
    Checkpoint checkpoint;
    try {
      note = SignedNote.parse(text);
      checkpoint = Checkpoint.parse(note.text());
    } catch (IllegalArgumentException malformed) {
      return new Malformed(String.valueOf(malformed.getMessage()));
    }
    return switch (note.check(trusted)) {
      case NoteCheck.NoTrustedKey(var keys, var found) -> new NoTrustedKey(keys, found);
      case NoteCheck.BadSignature(VerifierKey key) -> new BadSignature(key);
      case NoteCheck.Signed(var keys) -> new Trusted(checkpoint, keys.getFirst());
    };
  }
}
