package city.hansa.sources.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told from its content. Its name decides only between two kinds of plain text. */
public enum MediaKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** Kept as it is, handed out as plain text. */
  HTML("text/plain;charset=UTF-8", "html.txt"),
  CSV("text/csv;charset=UTF-8", "csv"),
  TEXT("text/plain;charset=UTF-8", "txt");

  private static final byte[] PDF_SIGN = HexFormat.of().parseHex("255044462d");
  private static final byte[] PNG_SIGN = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] JPEG_SIGN = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] ZIP_SIGN = HexFormat.of().parseHex("504b0304");
  private static final int HTML_WITHIN = 1024;

  private final String served;
  private final String ending;

  MediaKind(String served, String ending) {
    this.served = served;
    this.ending = ending;
  }

  /** The media type under which it is handed out. */
  public String served() {
    return served;
  }

  /** How the name of the file ends under which it is handed out. */
  public String ending() {
    return ending;
  }

  /** Empty if it is none of these, or a packed file that is not what it seems. */
  public static Optional<MediaKind> of(byte[] content, String name) {
    if (begins(content, PDF_SIGN)) {
      return Optional.of(PDF);
    }
    if (begins(content, PNG_SIGN)) {
      return Optional.of(PNG);
    }
    if (begins(content, JPEG_SIGN)) {
      return Optional.of(JPEG);
    }
    return begins(content, ZIP_SIGN) ? OfficeFile.kind(content) : text(content, name);
  }

  private static Optional<MediaKind> text(byte[] content, String name) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException binary) {
      return Optional.empty();
    }
    if (text.isBlank() || text.chars().anyMatch(MediaKind::binary)) {
      return Optional.empty();
    }
    String opening =
        text.substring(0, Math.min(HTML_WITHIN, text.length())).toLowerCase(Locale.ROOT);
    if (opening.contains("<html") || opening.contains("<!doctype html")) {
      return Optional.of(HTML);
    }
    return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : TEXT);
  }

  private static boolean binary(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f;
  }

  private static boolean begins(byte[] content, byte[] sign) {
    return content.length >= sign.length
        && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
  }
}
