package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.segment.Marker.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers without a word: "1.", "(a)", "(i)", "IV.", bullets; several readings of one number. */
final class ListMarkers {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?s)^(?<printed>(?<open>[(\uff08]?)(?<number>\\d{1,3}(?:\\.\\d{1,3})*|[ivxlIVXLCDM]{1,7}"
              + "|([a-zA-Z])\\4?|[\u0627-\u064a]|[一二三四五六七八九十]{1,3})"
              + "(?<close>\\.\\)|[.)\uff09、]|\\s?-|(?<=\\d\\.\\d{1,3})))"
              + "(?:\\s+|(?<=[\uff09、]))(?<rest>\\S.*)$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BULLET =
      Pattern.compile("(?s)^(?<printed>[•\u2013\u2014\\-*▪●◦·\uf0b7])\\s+(?<rest>\\S.*)$");

  private ListMarkers() {}

  /** The likelier reading first. */
  static List<Marker> find(String line, boolean heading) {
    var bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return List.of(
          new Marker(
              Level.POINT,
              Style.BULLET,
              0,
              "",
              bullet.group("printed"),
              bullet.group("rest").strip(),
              true));
    }
    var numbered = NUMBERED.matcher(line);
    return numbered.matches() ? readings(numbered, heading) : List.of();
  }

  private static List<Marker> readings(Matcher found, boolean heading) {
    var number = found.group("number");
    if (Numerals.decimal(number) > 0) {
      return List.of(decimal(found, number, heading));
    }
    var readings = new ArrayList<Marker>();
    boolean capital = Character.isUpperCase(number.charAt(0));
    if (Numerals.roman(number) > 0) {
      var style = capital ? Style.ROMAN_CAPITAL : Style.ROMAN;
      readings.add(reading(found, style, Numerals.roman(number), heading));
    }
    if (Numerals.letter(number) > 0) {
      var style = capital ? Style.CAPITAL : Style.LETTER;
      readings.add(reading(found, style, Numerals.letter(number), heading));
    }
    return readings;
  }

  private static Marker decimal(Matcher found, String number, boolean heading) {
    boolean open = !found.group("open").isEmpty();
    boolean dotted = number.contains(".");
    var style =
        open
            ? Style.DECIMAL_BRACKETS
            : dotted
                ? Style.DOTTED
                : found.group("close").contains(".") || found.group("close").equals("、")
                    ? Style.DECIMAL
                    : Style.DECIMAL_BRACKET;
    var key = dotted ? number : String.valueOf(Numerals.decimal(number));
    var level = heading ? Level.SECTION : Level.PARAGRAPH;
    var rest = found.group("rest").strip();
    return new Marker(
        level, style, Numerals.decimal(number), key, found.group("printed"), rest, true);
  }

  private static Marker reading(Matcher found, Style style, int ordinal, boolean heading) {
    boolean capital = style == Style.ROMAN_CAPITAL || style == Style.CAPITAL;
    var rest = found.group("rest").strip();
    boolean titled = heading || (capital && Passage.looksLikeHeading(rest));
    var level =
        titled ? Level.SECTION : style == Style.ROMAN_CAPITAL ? Level.PARAGRAPH : Level.POINT;
    var number = found.group("number");
    boolean latin = number.charAt(0) < 128;
    var key = latin ? number : String.valueOf((char) ('a' + ordinal - 1)).toLowerCase(Locale.ROOT);
    boolean bracketed = !found.group("open").isEmpty();
    return new Marker(level, style, ordinal, key, found.group("printed"), rest, bracketed);
  }
}
