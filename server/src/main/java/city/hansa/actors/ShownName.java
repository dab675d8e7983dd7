package city.hansa.actors;

import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of its names stands at the head of an actor's page. */
public final class ShownName {

  private ShownName() {}

  /**
   * A name of the day in the reader's language; failing that, one that has since been given up; the
   * main name otherwise.
   *
   * @param handbook for states, whose names come from Unicode's CLDR
   */
  public static String of(Actor actor, LocalDate day, Locale language, Handbook handbook) {
    Handbook.Country country = handbook.country(actor.country());
    if (country != null && country.id().equals(actor.id())) {
      return country.name(language);
    }
    return borne(actor, day)
        .filter(name -> name.use() != Name.Use.SHORT)
        .filter(name -> language.getLanguage().equals(name.language()))
        .min(Comparator.comparing(ShownName::rank))
        .or(() -> givenUpSince(actor, day))
        .map(Name::text)
        .orElse(actor.name());
  }

  /** The abbreviation by which it is known: rather the one made of the capitals of its title. */
  public static Optional<String> abbreviation(Actor actor, LocalDate day, String title) {
    String capitals = title.replaceAll("[^\\p{Lu}]", "");
    return borne(actor, day)
        .filter(name -> name.use() == Name.Use.SHORT && !name.text().equals(title))
        .min(Comparator.comparing(name -> !name.text().equals(capitals)))
        .map(Name::text);
  }

  private static Stream<Name> borne(Actor actor, LocalDate day) {
    return actor.names().stream()
        .filter(name ->
            name.use() == Name.Use.FORMER
                ? name.period().contains(day) == Truth.YES
                : name.period().contains(day) != Truth.NO);
  }

  private static Optional<Name> givenUpSince(Actor actor, LocalDate day) {
    return borne(actor, day).filter(name -> name.use() == Name.Use.FORMER).findFirst();
  }

  private static int rank(Name name) {
    return switch (name.use()) {
      case FORMER -> 0;
      case OFFICIAL -> 1;
      case ALTERNATE -> 2;
      case SHORT -> 3;
    };
  }
}
