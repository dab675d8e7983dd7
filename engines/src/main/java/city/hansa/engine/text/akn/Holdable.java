package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses, with the place, what an Akoma Ntoso document cannot hold. */
final class Holdable {

  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern NAME = Pattern.compile("[^\\s/#?!@:;~]+");

  /** With the elements around and inside, what a reader still takes. */
  private static final int DEEPEST = 80;

  private static final int FIRST = 0x20;
  private static final int LAST = 0xfffd;

  private Holdable() {}

  static void check(Text text, Edition edition) {
    language(text.language());
    edition(edition);
    characters("the title", text.title());
    Set<String> addresses = new HashSet<>();
    text.clauses().forEach(clause -> depth(clause, 1));
    text.walk().forEach(clause -> clause(clause, addresses));
    for (Text.Note note : text.notes()) {
      attribute("the mark of note " + note.mark(), note.mark());
      characters("note " + note.mark(), note.body());
    }
  }

  private static void depth(Clause clause, int depth) {
    if (depth > DEEPEST) {
      throw new AknException(clause.address() + " is nested deeper than " + DEEPEST);
    }
    clause.parts().forEach(part -> depth(part, depth + 1));
  }

  private static void clause(Clause clause, Set<String> addresses) {
    String address = clause.address();
    characters("an address", address);
    if (address.isEmpty() || SPACE.matcher(address).find()) {
      throw new AknException("\"" + address + "\" is no address: it must be without spaces");
    }
    if (!addresses.add(address)) {
      throw new AknException("two clauses have the address " + address);
    }
    characters(address + ", the number", clause.number());
    characters(address + ", the heading", clause.heading());
    characters(address + ", the body", clause.body());
  }

  private static void language(String tag) {
    try {
      if (new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
        throw new AknException("\"" + tag + "\" is no language");
      }
    } catch (IllformedLocaleException e) {
      throw new AknException("\"" + tag + "\" is no language: " + e.getMessage());
    }
  }

  private static void edition(Edition edition) {
    name("the jurisdiction", edition.jurisdiction());
    name("the name of the work", edition.work());
    name("the author", edition.author());
    attribute("the version", edition.version());
    if (edition.made() == null || edition.dated() == null || edition.written() == null) {
      throw new AknException("an edition needs its three dates");
    }
  }

  private static void name(String what, String value) {
    characters(what, value);
    if (!NAME.matcher(value).matches()) {
      throw new AknException(what + ", \"" + value + "\", cannot stand in an address");
    }
  }

  /** Line breaks and tabs in attributes become spaces when they are read. */
  private static void attribute(String what, String value) {
    characters(what, value);
    if (value.chars().anyMatch(letter -> letter < FIRST)) {
      throw new AknException(what + " has a tab or a line break");
    }
  }

  /** The characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
  private static void characters(String where, String words) {
    for (int at = 0; at < words.length(); ) {
      int letter = words.codePointAt(at);
      boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
      boolean control = letter < FIRST && letter != '\t' && letter != '\n' && letter != '\r';
      if (control
          || surrogate
          || letter > LAST && letter < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        throw new AknException(
            "%s: XML cannot hold the character U+%04X at %d".formatted(where, letter, at + 1));
      }
      at += Character.charCount(letter);
    }
  }
}
