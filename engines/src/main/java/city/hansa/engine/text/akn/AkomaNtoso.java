package city.hansa.engine.text.akn;

import city.hansa.engine.text.Text;
import java.io.InputStream;

/**
 * Writes and reads texts as Akoma Ntoso 3.0 documents of type {@code statement}. What was written
 * is read back exactly. Clauses are elements of their level; one that stands where the standard has
 * no such element (a recital outside the preamble, an annex inside a chapter) is a generic
 * container with the name of its level. Kinds are concepts of {@code references}.
 */
public final class AkomaNtoso {

  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private AkomaNtoso() {}

  /**
   * UTF-8.
   *
   * @param text with its addresses, none of them twice
   * @throws AknException where a character cannot stand in XML, an address is missing, twice or has
   *     spaces, the language is no BCP 47 tag, or the edition lacks something
   */
  public static byte[] write(Text text, Edition edition) {
    return new TextWriter(text, edition).write();
  }

  /**
   * Reads documents of others too: those of one text, with {@code body} or {@code mainBody}. Words
   * of elements without a counterpart here are kept as text, with a warning. Clauses without
   * addresses get them. A document type declaration is refused, so no entity is ever looked up.
   *
   * @throws AknException where it is not well-formed XML, or no such document
   */
  public static ReadText read(InputStream document) {
    return new TextReader(XmlTree.read(document)).read();
  }
}
