package city.hansa.engine.text.read.html;

import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The characters of a file that does not say how they are encoded, and how sure that is. */
public record Decoded(String text, List<Warning> warnings) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w\\-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Byte order mark, declaration, UTF-8 if it is valid, UTF-16 by its zeros, else Windows-1252. */
  public static Decoded of(byte[] file) throws Refused {
    var marked = byMark(file);
    if (marked.isPresent()) {
      return checked(strictly(file, marked.get()).orElseThrow(Decoded::broken), List.of());
    }
    var utf16 = byZeros(file);
    var wide = utf16.flatMap(charset -> strictly(file, charset));
    if (utf16.isPresent() && wide.isPresent()) {
      return checked(wide.get(), guess(utf16.get()));
    }
    var utf8 = strictly(file, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return checked(utf8.get(), List.of());
    }
    var declared = declared(file);
    if (declared.isPresent()) {
      return checked(new String(file, declared.get()), List.of());
    }
    return checked(new String(file, WINDOWS), guess(WINDOWS));
  }

  private static Refused broken() {
    return new Refused(Where.DOCUMENT, Trouble.BROKEN, "text");
  }

  private static List<Warning> guess(Charset charset) {
    return List.of(Warning.of(Where.DOCUMENT, Trouble.ENCODING, charset.name()));
  }

  private static Optional<Charset> byMark(byte[] file) {
    int first = file.length > 1 ? (file[0] & 0xff) << 8 | file[1] & 0xff : 0;
    return switch (first) {
      case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** Text in an alphabet, two bytes a letter, has a zero, or one page of Unicode, in every pair. */
  private static Optional<Charset> byZeros(byte[] file) {
    int[] zeros = new int[2];
    int length = Math.min(file.length, 4096) & ~1;
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += file[i] == 0 ? 1 : 0;
    }
    if (length < 4 || zeros[0] + zeros[1] < length / 10) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<String> strictly(byte[] file, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] file) {
    var head = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    return found.find() && isKnown(found.group(1))
        ? Optional.of(Charset.forName(found.group(1)))
        : Optional.empty();
  }

  private static boolean isKnown(String charset) {
    return Charset.isSupported(charset)
        && !charset.toLowerCase(java.util.Locale.ROOT).startsWith("utf");
  }

  /** Control characters are no text. */
  private static Decoded checked(String text, List<Warning> warnings) throws Refused {
    var clean = text.startsWith("\ufeff") ? text.substring(1) : text;
    long controls =
        clean
            .chars()
            .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (controls > clean.length() / 1000) {
      throw new Refused(Where.DOCUMENT, Trouble.UNKNOWN_FORMAT, "binary");
    }
    return new Decoded(clean, warnings);
  }
}
