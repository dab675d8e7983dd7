package city.hansa.engine.text.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the schema of Akoma Ntoso 3.0 allows inside the elements that are written here, narrowed to
 * them: names of children in order, as a regular expression (os/part2-specs, complex types
 * openStructure, coreProperties, hierarchy, preambleopt, basicopt, containerType, itemType,
 * docContainerType, subFlowStructure). The schema itself comes with no library that is served.
 */
final class ContentModel {

  private static final String HIERARCHY =
      "(part |chapter |section |article |paragraph |point |hcontainer )";
  private static final String CLAUSE = "(num )?(heading )?(content |(intro )?" + HIERARCHY + "*)";
  private static final String CORE = "FRBRthis FRBRuri FRBRdate FRBRauthor ";
  private static final String BLOCKS = "(p |block |container )+";
  private static final String INLINE = "(authorialNote |noteRef )*";

  private static final Map<String, String> CHILDREN =
      Map.ofEntries(
          Map.entry("akomaNtoso", "statement "),
          Map.entry(
              "statement", "meta (preface )?(preamble )?mainBody (conclusions )?(attachments )?"),
          Map.entry("meta", "identification (references )?(notes )?"),
          Map.entry("identification", "FRBRWork FRBRExpression FRBRManifestation "),
          Map.entry("FRBRWork", CORE + "FRBRcountry FRBRname "),
          Map.entry("FRBRExpression", CORE + "FRBRversionNumber FRBRauthoritative FRBRlanguage "),
          Map.entry("FRBRManifestation", CORE + "FRBRformat "),
          Map.entry("references", "(TLCOrganization |TLCConcept )+"),
          Map.entry("notes", "(note )+"),
          Map.entry("note", "(p )+"),
          Map.entry("authorialNote", "(p )+"),
          Map.entry("preface", "longTitle "),
          Map.entry("longTitle", "p "),
          Map.entry("preamble", "(p |block |recitals |container )+"),
          Map.entry("recitals", "(recital )+"),
          Map.entry("recital", "(num )?(heading )?(p )+"),
          Map.entry("mainBody", "(p |" + HIERARCHY + ")+"),
          Map.entry("conclusions", BLOCKS),
          Map.entry("container", BLOCKS),
          Map.entry("attachments", "(attachment )+"),
          Map.entry("attachment", "(num )?(heading )?doc "),
          Map.entry("doc", "meta mainBody "),
          Map.entry("content", "(p )*"),
          Map.entry("intro", "(p )*"),
          Map.entry("p", INLINE + "|docTitle "));

  private static final Set<String> NAMED =
      Set.of("statement", "doc", "hcontainer", "container", "block");

  private ContentModel() {}

  static void assertHolds(byte[] document) {
    Element root = XmlTree.read(new ByteArrayInputStream(document));
    Set<String> ids = new HashSet<>();
    root.walk()
        .forEach(element -> {
          String children =
              element.elements().map(child -> child.name() + " ").collect(Collectors.joining());
          assertThat(children).as(element.name()).matches(model(element.name()));
          assertThat(element.ours()).isTrue();
          if (NAMED.contains(element.name())) {
            assertThat(element.attribute("name")).as(element.name()).isNotEmpty();
          }
          String id = element.attribute("eId");
          assertThat(id).doesNotContainAnyWhitespaces();
          assertThat(id.isEmpty() || ids.add(id)).as("%s comes twice", id).isTrue();
        });
    assertPointers(root, ids);
  }

  /** Every reference inside the document has its target. */
  private static void assertPointers(Element root, Set<String> ids) {
    root.walk()
        .flatMap(element -> Set.of("href", "refersTo", "source").stream().map(element::attribute))
        .filter(reference -> reference.startsWith("#"))
        .filter(reference -> !reference.equals("#hansa"))
        .forEach(reference -> assertThat(ids).contains(reference.substring(1)));
  }

  private static String model(String name) {
    boolean hierarchical = (name + " ").matches(HIERARCHY);
    return hierarchical ? CLAUSE : CHILDREN.getOrDefault(name, "");
  }
}
