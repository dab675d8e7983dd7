package city.hansa.engine.text.akn;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes who a document is: work, expression and manifestation, with addresses after the Akoma
 * Ntoso Naming Convention 1.0, section 4: {@code /akn/un/statement/2013-10-04/NAME/eng@DATE}.
 */
final class Identification {

  static final String SOURCE = "#hansa";
  static final String KIND = "kind-";
  static final String AUTHOR = "org-";

  private final Markup out;
  private final Edition edition;
  private final String language;
  private final String work;
  private final String expression;

  Identification(Markup out, Text text, Edition edition) {
    this.out = out;
    this.edition = edition;
    language = threeLetters(text.language());
    work =
        String.join(
            "/", "/akn", edition.jurisdiction(), "statement", date(edition.made()), edition.work());
    expression = work + "/" + language + "@" + date(edition.dated());
  }

  /**
   * @param component {@code main}, or the address of an annex
   */
  void write(String component) {
    out.start("identification", "source", SOURCE);
    out.line();
    out.start("FRBRWork");
    core(work, "", component, edition.made(), "made");
    value("FRBRcountry", edition.jurisdiction());
    value("FRBRname", edition.work());
    out.end();
    out.line();
    out.start("FRBRExpression");
    core(expression, "", component, edition.dated(), "version");
    value("FRBRversionNumber", edition.version());
    value("FRBRauthoritative", Boolean.toString(edition.authentic()));
    out.empty("FRBRlanguage", "language", language);
    out.end();
    out.line();
    out.start("FRBRManifestation");
    core(expression, ".akn", component, edition.written(), "written");
    value("FRBRformat", "application/akn+xml");
    out.end();
    out.line();
    out.end();
    out.line();
  }

  /** The organisations and concepts that the document points at. */
  void references() {
    out.start("references", "source", SOURCE);
    organization("hansa", "/akn/ontology/organizations/hansa", "Hansa");
    organization(
        AUTHOR + edition.author(),
        "/akn/ontology/organizations/" + edition.author(),
        edition.author());
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      out.line();
      out.empty(
          "TLCConcept",
          "eId",
          KIND + name,
          "href",
          "/akn/ontology/concepts/hansa/" + name,
          "showAs",
          name);
    }
    out.line();
    out.end();
    out.line();
  }

  private void organization(String id, String address, String name) {
    out.line();
    out.empty("TLCOrganization", "eId", id, "href", address, "showAs", name);
  }

  private void core(
      String address, String format, String component, @Nullable LocalDate date, String what) {
    out.line();
    value("FRBRthis", address + "/!" + component + format);
    value("FRBRuri", address + format);
    out.empty("FRBRdate", "date", date(date), "name", what);
    out.empty("FRBRauthor", "href", "#" + AUTHOR + edition.author());
  }

  private void value(String name, String value) {
    out.empty(name);
    out.required("value", value);
  }

  private static String date(@Nullable LocalDate date) {
    return Objects.requireNonNull(date).toString();
  }

  /** ISO 639-2, as the convention wants; the tag's own language where it has no such code. */
  static String threeLetters(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException e) {
      return locale.getLanguage();
    }
  }
}
