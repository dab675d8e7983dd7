package city.hansa.actors;

import java.util.Locale;

/** Names actors in passing; states by the name that Unicode's CLDR gives them in each language. */
final class References {

  private References() {}

  static Actor.Reference of(ActorRow.OtherRow other, Handbook handbook, Locale language) {
    return new Actor.Reference(
        other.id(),
        other.kind(),
        shown(other.id(), other.kind(), other.country(), other.name(), handbook, language));
  }

  static String shown(
      String id,
      Kind kind,
      @org.jspecify.annotations.Nullable String country,
      String name,
      Handbook handbook,
      Locale language) {
    Handbook.Country state = kind == Kind.STATE ? handbook.country(country) : null;
    return state != null && state.id().equals(id) ? state.name(language) : name;
  }
}
