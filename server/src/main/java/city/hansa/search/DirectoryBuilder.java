package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.actors.NameFeed;
import city.hansa.engine.names.Name;
import city.hansa.engine.names.NameIndex;
import city.hansa.engine.names.NameIndexBuilder;
import city.hansa.engine.names.NameKind;
import city.hansa.engine.names.Texts;
import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.site.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers a {@link Directory} from the feed; one thread, used once. */
final class DirectoryBuilder {
  private static final int LONGEST_NAME = 400;
  private static final Set<String> SHOWN_LANGUAGES =
      Languages.OFFERED.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

  private final NameIndexBuilder names = NameIndex.builder();
  private final NameIndexBuilder dated = NameIndex.builder();
  private final Texts ids = new Texts();
  private final Texts shownNames = new Texts();
  private byte[] kinds = new byte[1 << 12];
  private short[] countries = new short[1 << 12];
  private int[] populations = new int[1 << 12];
  private final Texts regions = new Texts();
  private final Map<String, Integer> regionNumbers = new HashMap<>();
  private int[] regionOf = new int[1 << 12];
  private final List<LocalDate> attestations = new ArrayList<>();
  private short[] attested = new short[1 << 12];
  private final Map<String, LocalNames> localNames = new HashMap<>();
  private final Map<Integer, Period> existence = new HashMap<>();

  void add(NameFeed.Entry entry) {
    int actor = ids.add(entry.id());
    shownNames.add(entry.name());
    grow(actor);
    kinds[actor] = (byte) entry.kind().ordinal();
    countries[actor] = Directory.packed(entry.country());
    populations[actor] = Directory.packed(entry);
    String region = entry.region();
    regionOf[actor] = region == null ? -1 : regionNumbers.computeIfAbsent(region, regions::add);
    attested[actor] = attestation(entry.attestedOn());
    entry.names().forEach(each -> keepLocal(actor, entry, each));
    long population = entry.population() == null ? 0 : entry.population();
    List<Name> spellings = spellings(entry);
    names.add(actor, weight(entry.kind()), population, spellings);
    Period period = entry.existence();
    if (period.from() != null || !(period.until() instanceof End.Open)) {
      existence.put(actor, period);
      dated.add(actor, weight(entry.kind()), population, spellings);
    }
  }

  Directory build() {
    int size = ids.size();
    localNames.values().forEach(LocalNames::trimmed);
    return new Directory(
        names.build(),
        dated.build(),
        ids.trimmed(),
        shownNames.trimmed(),
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(countries, size),
        Arrays.copyOf(populations, size),
        regions.trimmed(),
        Arrays.copyOf(regionOf, size),
        List.copyOf(attestations),
        Arrays.copyOf(attested, size),
        localNames,
        existence);
  }

  private void grow(int actor) {
    if (actor == kinds.length) {
      kinds = Arrays.copyOf(kinds, actor * 2);
      countries = Arrays.copyOf(countries, actor * 2);
      populations = Arrays.copyOf(populations, actor * 2);
      regionOf = Arrays.copyOf(regionOf, actor * 2);
      attested = Arrays.copyOf(attested, actor * 2);
    }
  }

  /** Number of a day; all sources together were read on a handful of days. */
  private short attestation(LocalDate day) {
    int known = attestations.indexOf(day);
    if (known < 0) {
      attestations.add(day);
      known = attestations.size() - 1;
    }
    return (short) known;
  }

  private void keepLocal(int actor, NameFeed.Entry entry, NameFeed.Spelling name) {
    String language = name.language();
    boolean shown =
        language != null
            && SHOWN_LANGUAGES.contains(language)
            && name.use() != city.hansa.actors.Name.Use.FORMER
            && name.use() != city.hansa.actors.Name.Use.SHORT
            && !name.text().equals(entry.name());
    if (shown) {
      localNames.computeIfAbsent(language, none -> new LocalNames()).add(actor, name.text());
    }
  }

  private static List<Name> spellings(NameFeed.Entry entry) {
    List<Name> all = new ArrayList<>();
    all.add(new Name(cut(entry.name()), "", NameKind.MAIN));
    for (NameFeed.Spelling each : entry.names()) {
      if (!each.text().isBlank()) {
        String language = each.language() == null ? "" : each.language();
        all.add(new Name(cut(each.text()), language, kind(each.use())));
      }
    }
    return all;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
  }

  private static NameKind kind(city.hansa.actors.Name.Use use) {
    return switch (use) {
      case OFFICIAL -> NameKind.OFFICIAL;
      case SHORT -> NameKind.SHORT;
      case ALTERNATE -> NameKind.ALTERNATE;
      case FORMER -> NameKind.FORMER;
    };
  }

  /** Two steps count as ten times the population; bodies without people need the most help. */
  private static int weight(Kind kind) {
    return switch (kind) {
      case CITY, METRO -> 1;
      case REGION -> 0;
      case STATE -> 2;
      case NETWORK, ASSOCIATION, INTL_ORG -> 9;
      case STATE_ORGAN, BANK, NGO, COMPANY, FOUNDATION, UNIVERSITY, CONSULATE, MISSION_TO -> 7;
    };
  }
}
