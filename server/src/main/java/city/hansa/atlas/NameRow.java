package city.hansa.atlas;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of GeoNames' alternateNamesV2: a name of a place, or an identifier where a name could
 * stand.
 *
 * @param place GeoNames id
 * @param sort what the text is
 * @param language BCP 47 tag; null when none is stated
 * @param rank among the names of one language: 0 preferred, 1 plain, 2 short, 3 colloquial
 * @param from as stated, a day, month or year; null if not stated or not understood; likewise until
 */
record NameRow(
    int id,
    int place,
    Sort sort,
    @Nullable String language,
    String text,
    int rank,
    @Nullable String from,
    @Nullable String until) {

  /** What a row holds. */
  enum Sort {
    NAME,
    FORMER_NAME,
    WIKIDATA,
    UN_LOCODE,
    /** Codes of airports, posts and railways, links: neither names nor identifiers of the city. */
    OTHER
  }

  static final List<String> COLUMNS =
      List.of(
          "alternateNameId",
          "geonameid",
          "isolanguage",
          "alternate name",
          "isPreferredName",
          "isShortName",
          "isColloquial",
          "isHistoric",
          "from",
          "to");

  /** Tags that say how a name is written, not in which language. */
  private static final Set<String> NO_LANGUAGE = Set.of("", "abbr", "phon", "piny");

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,11}");
  private static final Pattern LOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])");

  /**
   * @throws Fields.Broken naming the first column that cannot be used
   */
  static NameRow read(Fields row) {
    int id = (int) row.number(0, 1, Integer.MAX_VALUE);
    int place = (int) row.number(1, 1, Integer.MAX_VALUE);
    String tag = row.raw(2);
    String text = Text.strip(Text.repair(row.required(3)));
    boolean preferred = row.flag(4);
    boolean brief = row.flag(5);
    boolean colloquial = row.flag(6);
    boolean historic = row.flag(7);
    String until = date(row.raw(9));
    return new NameRow(
        id,
        place,
        sort(tag, text, historic || isFrench1793(tag)),
        language(tag),
        tag.equals("unlc") ? text.replace(" ", "") : text,
        colloquial ? 3 : brief ? 2 : preferred ? 0 : 1,
        date(row.raw(8)),
        until);
  }

  private static Sort sort(String tag, String text, boolean historic) {
    if (NO_LANGUAGE.contains(tag) || TAG.matcher(tag).matches()) {
      return historic ? Sort.FORMER_NAME : Sort.NAME;
    }
    if (tag.equals("wkdt") && WIKIDATA.matcher(text).matches()) {
      return Sort.WIKIDATA;
    }
    return tag.equals("unlc") && LOCODE.matcher(text.replace(" ", "")).matches()
        ? Sort.UN_LOCODE
        : Sort.OTHER;
  }

  /** Names given by the French Revolution have a tag of their own. */
  private static boolean isFrench1793(String tag) {
    return tag.equals("fr_1793");
  }

  private static @Nullable String language(String tag) {
    if (isFrench1793(tag)) {
      return "fr";
    }
    return TAG.matcher(tag).matches() ? tag.replace('_', '-') : null;
  }

  /** A year or a day; GeoNames writes days with and without hyphens, and many things besides. */
  private static @Nullable String date(String stated) {
    String date = Text.strip(stated).toLowerCase(Locale.ROOT);
    if (YEAR.matcher(date).matches()) {
      return date;
    }
    if (!DAY.matcher(date).matches()) {
      return null;
    }
    String digits = date.replace("-", "");
    return "%s-%s-%s"
        .formatted(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
  }
}
