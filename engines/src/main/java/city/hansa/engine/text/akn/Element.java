package city.hansa.engine.text.akn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document that is read.
 *
 * @param name without prefix
 * @param ours whether it is of the Akoma Ntoso namespace
 * @param attributes by local name
 * @param keepsSpaces whether spaces inside matter
 * @param content elements and strings
 */
record Element(
    String name,
    boolean ours,
    Map<String, String> attributes,
    boolean keepsSpaces,
    List<Object> content,
    int line,
    int column) {

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  Stream<Element> elements() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  Optional<Element> child(String name) {
    return elements().filter(child -> child.name.equals(name)).findFirst();
  }

  /** Itself and all inside it, in order. */
  Stream<Element> walk() {
    return Stream.concat(Stream.of(this), elements().flatMap(Element::walk));
  }

  /** All words inside it, as they are. */
  String words() {
    var words = new StringBuilder();
    for (Object piece : content) {
      words.append(piece instanceof Element element ? element.words() : piece);
    }
    return words.toString();
  }
}
