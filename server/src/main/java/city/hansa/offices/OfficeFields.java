package city.hansa.offices;

import static city.hansa.acts.Field.choice;
import static city.hansa.acts.Field.optional;

import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an office says of itself, field by field. */
public final class OfficeFields {
  public static final String DESCRIBE = "office.describe";
  public static final String FAMILY = "office";
  public static final String POSITION = "position";
  public static final String MANDATE = "mandate";
  public static final String STAFF = "staff";
  public static final String LANGUAGES = "languages";
  public static final String BUDGET = "budget";
  public static final String CURRENCY = "currency";
  public static final String BUDGET_YEAR = "budgetYear";
  public static final String TRAINING = "training";
  public static final String FIELDS = "fields";
  public static final String GOALS = "goals";

  /** Fields of work, as codes. */
  public static final List<String> WORK =
      List.of(
          "administration",
          "aid",
          "climate",
          "culture",
          "digital",
          "economy",
          "education",
          "environment",
          "food",
          "health",
          "housing",
          "migration",
          "peace",
          "science",
          "security",
          "sport",
          "tourism",
          "transport",
          "water",
          "youth");

  static final List<Field> ALL =
      List.of(
          choice(
              POSITION,
              false,
              List.of("MAYORS_OFFICE", "DEPARTMENT", "UNIT", "OUTSIDE_BODY", "ONE_PERSON")),
          optional(MANDATE, Kind.LONG_TEXT),
          optional(STAFF, Kind.NUMBER),
          optional(LANGUAGES, Kind.TEXT),
          optional(FIELDS, Kind.TEXT),
          optional(GOALS, Kind.LONG_TEXT),
          optional(BUDGET, Kind.NUMBER),
          optional(CURRENCY, Kind.TEXT),
          optional(BUDGET_YEAR, Kind.NUMBER),
          optional(TRAINING, Kind.LONG_TEXT));

  private OfficeFields() {}

  /** The words of a list as typed, parted by blanks or commas. */
  static List<String> words(String typed) {
    return Stream.of(typed.strip().split("[\\s,;]+"))
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  static boolean isLanguage(String code) {
    return Arrays.asList(Locale.getISOLanguages()).contains(code);
  }
}
