package city.hansa.engine.names.linking;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Puts right UTF-8 that was read as Windows-1252 or Latin-1 ("MÃ¡laga"), once or twice over. A text
 * is changed only if every one of its letters can be put back into a byte and the bytes are sound
 * UTF-8, which a text that was read rightly practically never is.
 */
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int TIMES = 2;

  private Mojibake() {}

  /** The text itself if there is nothing to put right. */
  static String repaired(String text) {
    String better = text;
    for (int i = 0; i < TIMES && isSuspect(better); i++) {
      String next = once(better);
      if (next.equals(better)) {
        break;
      }
      better = next;
    }
    return better;
  }

  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 && i + 1 < text.length() && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static String once(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      int each = toByte(text.charAt(i));
      if (each < 0) {
        return text;
      }
      bytes.put((byte) each);
    }
    try {
      CharBuffer read =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(bytes.flip());
      return read.toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }

  /** The five bytes that Windows-1252 leaves free pass as themselves; -1 if no byte is this. */
  private static int toByte(char c) {
    if (c < 0x100) {
      return c;
    }
    ByteBuffer encoded = WINDOWS.encode(String.valueOf(c));
    int each = encoded.get(0) & 0xFF;
    return each == '?' ? -1 : each;
  }
}
