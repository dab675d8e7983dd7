package city.hansa.actors;

import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names of an actor. The gazetteer does not say which of its names is official, nor since when
 * any is borne, so its names are alternates of unstated period; the register's own come first and a
 * name that both know counts once.
 */
final class NameAssembly {
  private static final Period UNSTATED = new Period(null, End.OPEN);
  private final ActorRow row;
  private final List<Name> names = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  NameAssembly(ActorRow row) {
    this.row = row;
  }

  List<Name> names() {
    for (ActorRow.NameRow each : ActorAssembly.orEmpty(row.names())) {
      names.add(new Name(each.name(), each.language(), each.use(), period(each), each.source()));
      seen.add(key(each.language(), each.name()));
      seen.add(key(null, each.name()));
    }
    ActorRow.PlaceRow place = row.place();
    if (place != null && place.slug().equals(row.id())) {
      tagged(place.languages(), place.tagged(), place.source());
      add(null, place.name(), place.source());
      place.alternates().forEach(name -> add(null, name, place.source()));
    }
    for (ActorRow.DivisionRow each : ActorAssembly.orEmpty(row.divisions())) {
      if (each.slug().equals(row.id())) {
        tagged(
            ActorAssembly.orEmpty(each.languages()),
            ActorAssembly.orEmpty(each.tagged()),
            each.source());
        add(null, each.name(), each.source());
      }
    }
    return List.copyOf(names);
  }

  private void tagged(List<String> languages, List<String> texts, String source) {
    for (int i = 0; i < languages.size(); i++) {
      add(languages.get(i), texts.get(i), source);
    }
  }

  /** A name without a language is left out where the same is known with one. */
  private void add(@Nullable String language, String name, String source) {
    boolean fresh = seen.add(key(language, name));
    if (fresh && (language != null || seen.add(key("*", name)))) {
      names.add(new Name(name, language, Name.Use.ALTERNATE, UNSTATED, source));
    }
    seen.add(key(null, name));
    seen.add(key("*", name));
  }

  private static String key(@Nullable String language, String name) {
    return (language == null ? "" : language) + '\n' + name;
  }

  private static Period period(ActorRow.NameRow name) {
    if (name.use() == Name.Use.FORMER && name.until() == null) {
      Period begun = ActorAssembly.period(name.from(), null);
      return new Period(begun.from(), End.SOMETIME);
    }
    return ActorAssembly.period(name.from(), name.until());
  }
}
