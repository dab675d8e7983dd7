package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.Text.Note;
import city.hansa.engine.text.akn.ReadText.Warning;
import city.hansa.engine.text.tree.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a document of one text. */
final class TextReader {

  private static final Set<String> BESIDE_TITLE = Set.of("meta", "preface", "coverPage");

  private final Element root;
  private final List<Warning> warnings = new ArrayList<>();
  private final Inlines inlines = new Inlines(warnings);
  private final ClauseReader clauses = new ClauseReader(inlines, warnings);

  TextReader(Element root) {
    this.root = root;
  }

  ReadText read() {
    Element document = document();
    var edition = new EditionReader(document, warnings);
    String language = edition.language();
    String title = title(document);
    var draft = new Draft(Level.PART, document);
    document
        .elements()
        .filter(child -> !BESIDE_TITLE.contains(child.name()))
        .forEach(child -> clauses.contents(holding(child), draft));
    root.elements().skip(1).forEach(child -> clauses.contents(holding(child), draft));
    List<Clause> all = new ArrayList<>(openings(document, title));
    all.addAll(draft.clauses());
    List<Note> notes = new ArrayList<>(inlines.notes());
    document.child("meta").stream()
        .flatMap(Element::elements)
        .filter(child -> child.name().equals("notes"))
        .flatMap(Element::elements)
        .forEach(note -> notes.add(inlines.note(note)));
    Text text = addressed(new Text(language, title, all, notes));
    return new ReadText(text, edition.edition(), warnings);
  }

  /** An element that is read as the contents of another is put into one. */
  private static Element holding(Element child) {
    return new Element("", true, Map.of(), false, List.of(child), 0, 0);
  }

  private Element document() {
    if (!root.name().equals("akomaNtoso") || !root.ours()) {
      throw fault(root, "the root is not akomaNtoso of the namespace " + AkomaNtoso.NAMESPACE);
    }
    Element document =
        root.elements().findFirst().orElseThrow(() -> fault(root, "there is no document in it"));
    if (document.child("mainBody").or(() -> document.child("body")).isEmpty()) {
      throw fault(document, document.name() + " has no body or mainBody: it is not one text");
    }
    return document;
  }

  private String title(Element document) {
    return document
        .child("preface")
        .flatMap(preface -> preface.walk().filter(one -> one.name().equals("docTitle")).findFirst())
        .flatMap(title -> holder(document, title))
        .map(inlines::words)
        .orElse("");
  }

  /** The block around the title, where the title is all of it: spaces are kept there. */
  private static Optional<Element> holder(Element document, Element title) {
    return document
        .walk()
        .filter(one -> one.content().contains(title))
        .findFirst()
        .map(block -> block.words().equals(title.words()) ? block : title);
  }

  /** Words before the text that are not its title: kept as its first clauses. */
  private List<Clause> openings(Element document, String title) {
    List<Clause> openings = new ArrayList<>();
    for (Element child : document.elements().toList()) {
      boolean opens = child.name().equals("preface") || child.name().equals("coverPage");
      if (opens && !Markup.collapsed(child.words()).equals(Markup.collapsed(title))) {
        warn(child, child.name() + " has more than a title: it is read as the first paragraph");
        openings.add(clauses.clause(child, Level.PARAGRAPH));
      }
    }
    return openings;
  }

  private Text addressed(Text text) {
    Set<String> taken = new HashSet<>();
    long missing =
        text.walk()
            .filter(clause -> clause.address().isEmpty() || !taken.add(clause.address()))
            .count();
    if (missing == 0) {
      return text;
    }
    warn(root, missing + " clauses had no address of their own: all were given new ones");
    return Addresses.of(text);
  }

  private void warn(Element element, String message) {
    warnings.add(new Warning(element.line(), element.column(), message));
  }

  private static AknException fault(Element element, String message) {
    return new AknException(message, element.line(), element.column());
  }
}
