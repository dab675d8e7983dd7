package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes in which names are written together: brackets, slashes, commas, dashes, "and". */
final class Shapes {

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[{\uFF08]([^)\\]}\uFF09]*)[)\\]}\uFF09]?");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*[/|;,\\n\\r\u3001\u00B7]+\\s*|\\s+[-\u2013\u2014]+\\s*|\\s*[\u2013\u2014]+\\s+|(?<=\\pL{3})-(?=\\p{Lu}\\pL{3})");
  private static final Pattern AND =
      Pattern.compile("(?i)\\s+(?:and|et|e|y|und|en|i|og|och|&|\\+)\\s+");
  private static final Pattern ARTICLE_BEHIND =
      Pattern.compile(
          "(?i)^(.+?)\\s*[,(]\\s*(the|la|le|les|l'|l\u2019|el|los|las|il|lo|i|gli|de|den|het|a|o|os|as|al|els|es|sa)\\)?\\s*$");

  private Shapes() {}

  static List<String> inBrackets(String text) {
    List<String> inner = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      inner.add(brackets.group(1));
    }
    return inner;
  }

  static String outsideBrackets(String text) {
    return BRACKETS.matcher(text).replaceAll(" ").strip();
  }

  /** Parted by slashes, commas, dashes and hyphens between long capitalised words. */
  static String[] parts(String text) {
    return PARTS.split(text);
  }

  static String[] joined(String part) {
    return AND.split(part);
  }

  /** "Hague, The" as "The Hague" and "TheHague"; none if no article stands behind. */
  static List<String> articleInFront(String text) {
    Matcher article = ARTICLE_BEHIND.matcher(text);
    if ((text.indexOf(',') > 0 || text.indexOf('(') > 0) && article.matches()) {
      return List.of(
          article.group(2) + " " + article.group(1), article.group(2) + article.group(1));
    }
    return List.of();
  }
}
