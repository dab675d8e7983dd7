package city.hansa.sources;

import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes sources from the desk, and says who may. */
@Service
public class SourceDesk {
  private static final Set<Role> DESK = EnumSet.complementOf(EnumSet.of(Role.AUDITOR));
  private static final Set<Visibility> CHOICES =
      EnumSet.of(Visibility.PUBLIC, Visibility.OFFICE, Visibility.RESTRICTED);
  private final Sources sources;
  private final Clock clock;

  SourceDesk(Sources sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /** What came of the wish to enter a source. */
  public sealed interface Entering {
    record Entered(Source source) implements Entering {}

    /**
     * @param faults a message key by field
     */
    record Faulty(Map<String, String> faults) implements Entering {}
  }

  /** Organisations in whose name the viewer may enter sources, in the order of their ids. */
  public static List<String> offices(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> DESK.stream().anyMatch(role -> viewer.has(role, each)))
        .toList();
  }

  /**
   * @throws Refused if the viewer holds no desk role at the organisation
   */
  public Entering enter(Viewer by, String office, String visibility, Map<String, String> fields) {
    allowed(by, office);
    SourceEntry entry = new SourceEntry(fields, LocalDate.now(clock));
    Visibility seenBy = visibility(visibility);
    if (seenBy == null) {
      entry.faults.put("visibility", "sources.fault.visibility");
    }
    Visibility kept = seenBy == null ? Visibility.OFFICE : seenBy;
    String stem =
        kept == Visibility.PUBLIC
            ? slug(fields.getOrDefault("title", ""))
            : "s-" + UUID.randomUUID().toString().substring(0, 13);
    Source source = entry.read(stem, office, kept);
    if (!entry.faults.isEmpty()) {
      return new Entering.Faulty(entry.faults);
    }
    return new Entering.Entered(added(source, by));
  }

  /**
   * The beginning of an id made from the title; of a source that is not for all it tells nothing.
   */
  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("[^a-z0-9 ]+", "").strip().replaceAll("\\s+", "-");
    String cut = slug.length() <= 48 ? slug : slug.substring(0, 48).replaceAll("-[^-]*$", "");
    return cut.isEmpty() ? "source" : cut;
  }

  /** Under the first id that is free. */
  private Source added(Source source, Viewer by) {
    Source tried = source;
    for (int number = 2; !sources.add(tried, by); number++) {
      tried = source.withId(source.id() + "-" + number);
    }
    return tried;
  }

  /**
   * Lets those pass who may add copies to a source and mark its address: for what ships, registrars
   * and administrators; for what an office entered for everybody, any desk; for the rest, the
   * office.
   *
   * @throws Refused to others
   */
  public void allowed(Viewer viewer, Source source) {
    if (!mayAdd(signedIn(viewer), source)) {
      throw new Refused(
          Why.FORBIDDEN,
          source.office() == null ? "sources.problem.shipped" : "sources.problem.role");
    }
  }

  static boolean mayAdd(Viewer viewer, Source source) {
    String office = source.office();
    if (office == null) {
      return viewer.administrator()
          || viewer.organisations().stream().anyMatch(each -> viewer.has(Role.REGISTRAR, each));
    }
    List<String> offices = offices(viewer);
    return source.visibility() == Visibility.PUBLIC ? !offices.isEmpty() : offices.contains(office);
  }

  private static void allowed(Viewer viewer, String office) {
    if (!offices(signedIn(viewer)).contains(office)) {
      throw new Refused(Why.FORBIDDEN, "sources.problem.role");
    }
  }

  private static Viewer signedIn(Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Why.SIGN_IN, "sources.problem.signIn");
    }
    return viewer;
  }

  private static @Nullable Visibility visibility(String name) {
    return CHOICES.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
