package city.hansa.actors.pages;

import city.hansa.actors.DisplayNames;
import city.hansa.actors.Name;
import city.hansa.engine.register.Truth;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts an actor's names into those of the day, by language, and those of other days. */
final class NamesMaker {
  /** Languages whose names open the page, for their scripts. */
  private static final List<String> LEDE = List.of("ar", "zh", "ru", "hi", "el", "ja", "ko", "he");

  private final Words words;
  private final Endnotes notes;
  private final LocalDate day;

  NamesMaker(Words words, Endnotes notes, LocalDate day) {
    this.words = words;
    this.notes = notes;
    this.day = day;
  }

  List<ActorPage.NameView> lede(List<Name> names, String title) {
    return LEDE.stream()
        .filter(language -> !language.equals(words.site().language().getLanguage()))
        .flatMap(
            language -> names.stream().filter(name -> language.equals(name.language())).limit(1))
        .filter(name -> !name.text().equals(title) && !former(name))
        .limit(4)
        .map(this::view)
        .toList();
  }

  ActorPage.Names names(List<Name> names) {
    List<Name> current = names.stream().filter(name -> !former(name)).toList();
    Map<String, List<Name>> byLabel =
        current.stream()
            .collect(
                Collectors.groupingBy(
                    this::label, () -> new TreeMap<>(order()), Collectors.toList()));
    List<ActorPage.NameGroup> groups = new ArrayList<>();
    byLabel.forEach((label, group) -> groups.add(group(label, group)));
    return new ActorPage.Names(
        names.size(),
        Stream.concat(
                groups.stream().filter(group -> !group.script().isEmpty()),
                groups.stream().filter(group -> group.script().isEmpty()))
            .toList(),
        names.stream().filter(this::former).map(this::view).toList());
  }

  private boolean former(Name name) {
    Truth borne = name.period().contains(day);
    return borne == Truth.NO || name.use() == Name.Use.FORMER && borne != Truth.YES;
  }

  private Comparator<String> order() {
    Collator collator = Collator.getInstance(words.site().language());
    return (a, b) -> collator.compare(a, b) != 0 ? collator.compare(a, b) : a.compareTo(b);
  }

  private String label(Name name) {
    return name.language() == null
        ? words.site().t("actors.names.no-language", script(name))
        : DisplayNames.language(bcp47(name.language()), words.site().language());
  }

  private ActorPage.NameGroup group(String label, List<Name> names) {
    Name first = names.getFirst();
    String own = first.language() == null ? "" : DisplayNames.ownName(bcp47(first.language()));
    return new ActorPage.NameGroup(
        label,
        own.equalsIgnoreCase(label) ? "" : own,
        first.language() == null ? "" : script(first),
        names.stream().map(this::view).toList());
  }

  private String script(Name name) {
    return switch (name.script()) {
      case "Zyyy" -> words.site().t("actors.names.no-letters");
      case "Zzzz" -> words.site().t("actors.names.other-script");
      default -> DisplayNames.script(name.script(), words.site().language());
    };
  }

  private ActorPage.NameView view(Name name) {
    String use = name.use() == Name.Use.ALTERNATE ? "" : words.site().t("actors.use." + name.use());
    return new ActorPage.NameView(
        name.text(),
        tag(name.language()),
        direction(name),
        use,
        words.period(name.period()),
        notes.cite(name.sourceId()));
  }

  private static String direction(Name name) {
    return name.script().equals("Arab") || name.script().equals("Hebr") ? "rtl" : "ltr";
  }

  private static @Nullable String tag(@Nullable String language) {
    return language == null ? null : bcp47(language);
  }

  private static String bcp47(String tag) {
    return tag.replace('_', '-');
  }
}
