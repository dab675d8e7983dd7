package city.hansa.engine.names.linking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Repairs UTF-8 that a program took for Windows-1252 or Latin-1, once or more often: {@code
 * MÃ¡laga} was {@code Málaga}. A run of such characters is put right only if its bytes are sound
 * UTF-8 (RFC 3629) to the last one, which words of no language are by chance. Linear.
 */
public final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What was taken wrongly twice is put right twice. */
  private static final int OFTEN = 3;

  private Mojibake() {}

  /** The text as it was meant; the same text where nothing is to be put right. */
  public static String repaired(String text) {
    String best = text;
    String mended = text;
    for (int time = 0; time < OFTEN && isSuspect(mended); time++) {
      String next = once(mended);
      if (next.equals(mended)) {
        return best;
      }
      mended = next;
      // Half-way through, what was mangled twice holds signs that no text has.
      if (mended.chars().noneMatch(Character::isISOControl)) {
        best = mended;
      }
    }
    return best;
  }

  /** Whether two signs follow one another that may be the first two bytes of one. */
  private static boolean isSuspect(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 0xC2 && sign <= 0xF4 && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static String once(String text) {
    StringBuilder mended = null;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && text.charAt(to) >= 0x80) {
        to++;
      }
      if (to - from >= 2) {
        String run = text.substring(from, to);
        String meant = meant(run);
        if (!meant.equals(run)) {
          mended = mended == null ? new StringBuilder(text) : mended;
          int shift = mended.length() - text.length();
          mended.replace(from + shift, to + shift, meant);
        }
      }
      from = to + 1;
    }
    return mended == null ? text : mended.toString();
  }

  private static String meant(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      int each = octet(run.charAt(i));
      if (each < 0) {
        return run;
      }
      bytes[i] = (byte) each;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException otherwise) {
      return run;
    }
  }

  /**
   * The byte that Windows-1252 shows so; -1 if none. Five bytes without a sign stand for
   * themselves.
   */
  private static int octet(char sign) {
    if (sign < 0x100) {
      return sign;
    }
    byte[] one = WINDOWS.encode(String.valueOf(sign)).array();
    return one.length > 0 && one[0] != '?' ? one[0] & 0xff : -1;
  }
}
