package city.hansa.engine.text.akn;

import city.hansa.engine.text.akn.ReadText.Warning;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which edition a document is. */
final class EditionReader {

  private final Element document;
  private final List<Warning> warnings;

  EditionReader(Element document, List<Warning> warnings) {
    this.document = document;
    this.warnings = warnings;
  }

  Edition edition() {
    String name = value("FRBRWork", "FRBRname", "value");
    String address = value("FRBRWork", "FRBRuri", "value");
    return new Edition(
        value("FRBRWork", "FRBRcountry", "value"),
        name.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : name,
        author(value("FRBRWork", "FRBRauthor", "href")),
        date("FRBRWork"),
        value("FRBRExpression", "FRBRversionNumber", "value"),
        date("FRBRExpression"),
        value("FRBRExpression", "FRBRauthoritative", "value").equals("true"),
        date("FRBRManifestation"));
  }

  /** BCP 47; {@code und} where the document does not say. */
  String language() {
    String own =
        document.child("mainBody").or(() -> document.child("body")).map(this::tag).orElse("");
    String tag = own.isEmpty() ? tag(document) : own;
    if (!tag.isEmpty()) {
      return tag;
    }
    String code = value("FRBRExpression", "FRBRlanguage", "language");
    if (code.isEmpty()) {
      warn(document, "the document does not say its language");
      return "und";
    }
    for (String two : Locale.getISOLanguages()) {
      if (Identification.threeLetters(two).equals(code)) {
        return two;
      }
    }
    return code;
  }

  private String tag(Element element) {
    return element.attribute("lang");
  }

  /** An author is named by a reference: {@code #org-turku-fi} is turku-fi. */
  private static String author(String reference) {
    String name =
        reference.substring(Math.max(reference.lastIndexOf('/'), reference.indexOf('#')) + 1);
    boolean own = name.startsWith(Identification.AUTHOR);
    return own ? name.substring(Identification.AUTHOR.length()) : name;
  }

  private @Nullable LocalDate date(String level) {
    String date = value(level, "FRBRdate", "date");
    if (date.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      find(level, "FRBRdate").ifPresent(at -> warn(at, date + " is no day"));
      return null;
    }
  }

  private String value(String level, String name, String attribute) {
    return find(level, name).map(element -> element.attribute(attribute)).orElse("");
  }

  private Optional<Element> find(String level, String name) {
    return document
        .child("meta")
        .flatMap(meta -> meta.child("identification"))
        .flatMap(identification -> identification.child(level))
        .flatMap(properties -> properties.child(name));
  }

  private void warn(Element element, String message) {
    warnings.add(new Warning(element.line(), element.column(), message));
  }
}
