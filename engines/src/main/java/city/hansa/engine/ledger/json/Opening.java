package city.hansa.engine.ledger.json;

import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * What was committed to: a field's name and value, and the salt that keeps anyone from guessing the
 * value. The commitment stands in the public entry; who shows the opening proves what was
 * committed, and when all copies of the salt are gone nobody ever can.
 *
 * <p>The commitment is SHA-256 over four parts, each behind its length in four bytes, the highest
 * first: the words {@code hansa-commitment/1}, the salt, the name in UTF-8, the value as canonical
 * JSON. It binds and hides as long as SHA-256 does (a hash commitment with a 256-bit salt).
 *
 * @param field the name, as the maker of the entry chose it
 * @param salt 32 random bytes, used once
 */
public record Opening(String field, byte[] salt, Json value) {

  /** The name of the member of {@link #sealed}. */
  public static final String MEMBER = "commitment";

  private static final byte[] DOMAIN = "hansa-commitment/1".getBytes(StandardCharsets.US_ASCII);

  public Opening {
    if (salt.length != 32) {
      throw new IllegalArgumentException("A salt has 32 bytes, not " + salt.length);
    }
    Characters.requireWhole(field);
    salt = salt.clone();
  }

  @Override
  public byte[] salt() {
    return salt.clone();
  }

  public Hash commitment() {
    return Sha256.ofParts(
        DOMAIN, salt, field.getBytes(StandardCharsets.UTF_8), CanonicalJson.bytes(value));
  }

  /** What may stand in the entry in place of the value: {@code {"commitment":"64 hex digits"}}. */
  public Json sealed() {
    return Json.of(Map.of(MEMBER, Json.of(commitment().hex())));
  }

  /** Whether a string of the entry, at any depth, is this commitment's 64 hexadecimal digits. */
  public boolean opens(Json entry) {
    return Commitments.holds(entry, commitment().hex());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opening(String itsField, byte[] itsSalt, Json itsValue)
        && field.equals(itsField)
        && Arrays.equals(salt, itsSalt)
        && value.equals(itsValue);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + Arrays.hashCode(salt);
  }

  /** Without the salt and the value, so that no log line gives them away. */
  @Override
  public String toString() {
    return "Opening[" + field + "]";
  }
}
