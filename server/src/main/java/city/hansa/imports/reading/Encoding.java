package city.hansa.imports.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which spreadsheets and databases write text. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  /** With a byte order mark of three bytes. */
  UTF_8_MARKED(StandardCharsets.UTF_8, 3),
  UTF_16LE(StandardCharsets.UTF_16LE, 0),
  UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 2),
  UTF_16BE(StandardCharsets.UTF_16BE, 0),
  UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 2),
  WINDOWS_1252(Charset.forName("windows-1252"), 0);

  private final Charset charset;
  private final int mark;

  Encoding(Charset charset, int mark) {
    this.charset = charset;
    this.mark = mark;
  }

  public Charset charset() {
    return charset;
  }

  /** Bytes before the text. */
  public int mark() {
    return mark;
  }

  /** As people call it. */
  public String shown() {
    return charset.name().toUpperCase(java.util.Locale.ROOT).replace("WINDOWS", "Windows");
  }
}
