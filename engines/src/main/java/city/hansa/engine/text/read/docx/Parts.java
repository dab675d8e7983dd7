package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.read.draft.Limits;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Where;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of the package, none of them larger than allowed, none reaching outside. */
final class Parts implements AutoCloseable {

  static final String MAIN = "word/document.xml";

  private static final int MOST_PARTS = 5_000;
  private static final long MOST_BYTES = (long) Limits.UNPACKED_MB * Limits.MB;

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final ZipFile zip;
  private long unpacked;

  @SuppressWarnings("deprecation") // the builder wants a file or an origin of its own
  Parts(byte[] file) throws IOException, Refused {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
    long declared = 0;
    int parts = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      declared += Math.max(0, entry.getSize());
      parts++;
    }
    if (declared > MOST_BYTES || parts > MOST_PARTS) {
      zip.close();
      throw tooLarge();
    }
  }

  private static Refused tooLarge() {
    return new Refused(Where.DOCUMENT, Trouble.UNPACKS_TOO_LARGE, Limits.UNPACKED_MB);
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** Its words; an absent part is an empty document. */
  XMLStreamReader open(String part) throws IOException, Refused, XMLStreamException {
    var entry = zip.getEntry(part);
    return XML.createXMLStreamReader(
        entry == null
            ? new ByteArrayInputStream("<none/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            : new ByteArrayInputStream(bytes(entry)));
  }

  private byte[] bytes(ZipArchiveEntry entry) throws IOException, Refused {
    try (InputStream in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes((int) (MOST_BYTES - unpacked) + 1);
      unpacked += bytes.length;
      if (unpacked > MOST_BYTES) {
        throw tooLarge();
      }
      if (bytes.length != entry.getSize()) {
        throw new ZipException(entry.getName());
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
