package city.hansa.mandate;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an actor is about to do, as far as rules ask.
 *
 * @param actor id of whoever binds itself
 * @param counterpartKinds kinds of actors on the other side, as the register names them
 * @param counterpartCountries ISO 3166-1 alpha-2; none if nobody on the other side has one
 * @param instrumentKind such as PACT or MOU
 * @param bindingness such as POLITICAL or BINDING
 * @param subject what it is about; empty if nobody has said
 * @param plannedDay on which it is to be done
 */
public record Case(
    Jurisdiction jurisdiction,
    String actor,
    Set<String> counterpartKinds,
    Set<String> counterpartCountries,
    String instrumentKind,
    String bindingness,
    String subject,
    LocalDate plannedDay) {

  public Case {
    counterpartKinds = Set.copyOf(counterpartKinds);
    counterpartCountries = Set.copyOf(counterpartCountries);
  }
}
