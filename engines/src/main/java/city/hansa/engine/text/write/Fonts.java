package city.hansa.engine.text.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The DejaVu fonts of jasperreports-fonts: Latin, Greek, Cyrillic, Arabic and others. */
final class Fonts {

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  static final byte[] SERIF = bytes("DejaVuSerif.ttf");
  static final byte[] SERIF_BOLD = bytes("DejaVuSerif-Bold.ttf");
  static final byte[] SANS = bytes("DejaVuSans.ttf");
  static final byte[] SANS_BOLD = bytes("DejaVuSans-Bold.ttf");

  private static final CmapLookup GLYPHS = glyphs();

  private Fonts() {}

  private static byte[] bytes(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException(name);
      }
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static InputStream open(byte[] font) {
    return new ByteArrayInputStream(font);
  }

  private static CmapLookup glyphs() {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(SANS)).getUnicodeCmapLookup();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Characters for which a box would be printed, each once. */
  static List<String> missing(String words) {
    return words
        .codePoints()
        .distinct()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .filter(c -> GLYPHS.getGlyphId(c) == 0)
        .mapToObj(Character::toString)
        .toList();
  }
}
