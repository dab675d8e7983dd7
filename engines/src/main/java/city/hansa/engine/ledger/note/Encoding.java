package city.hansa.engine.ledger.note;

import java.util.Base64;

/** Base64 in its one right spelling, so that no bit of a text can change unseen. */
final class Encoding {

  private Encoding() {}

  /**
   * @throws IllegalArgumentException if it is not standard base64 with padding, or has stray bits
   */
  static byte[] base64(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("Not the one base64 spelling of these bytes");
    }
    return bytes;
  }
}
