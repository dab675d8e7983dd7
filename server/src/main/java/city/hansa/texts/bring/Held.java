package city.hansa.texts.bring;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AknException;
import city.hansa.engine.text.akn.AkomaNtoso;
import city.hansa.engine.text.akn.Edition;
import city.hansa.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A text between its preview and its proposal: packed into the form itself, so that nothing is kept
 * here before somebody says so.
 */
public final class Held {
  /** Characters of a form's field; a form may have two million. */
  public static final int LONGEST = 1_900_000;

  private static final int MOST_BYTES = 32 << 20;
  private static final LocalDate ANY = LocalDate.EPOCH;
  private static final Edition NONE =
      new Edition("hansa", "held", "hansa", ANY, "0", ANY, false, ANY);

  private Held() {}

  /**
   * @throws AknException where no document can hold the text
   * @throws BadInput where it is too long
   */
  public static String pack(Text text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(AkomaNtoso.write(text, NONE));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String held = Base64.getEncoder().encodeToString(packed.toByteArray());
    if (held.length() > LONGEST) {
      throw new BadInput("file", null, "texts.fault.tooLong");
    }
    return held;
  }

  /**
   * @throws BadInput where it is not what {@link #pack} made
   */
  public static Text unpack(String held) {
    try (GZIPInputStream packed =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(held)))) {
      byte[] document = packed.readNBytes(MOST_BYTES + 1);
      if (document.length > MOST_BYTES) {
        throw new BadInput("file", null, "texts.fault.tooLong");
      }
      return AkomaNtoso.read(new ByteArrayInputStream(document)).text();
    } catch (IOException | IllegalArgumentException | AknException broken) {
      throw new BadInput("file", null, "texts.fault.again");
    }
  }
}
