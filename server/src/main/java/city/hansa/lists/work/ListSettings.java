package city.hansa.lists.work;

import city.hansa.actors.Kind;
import city.hansa.actors.Presence;
import city.hansa.actors.Presences;
import city.hansa.acts.Families;
import city.hansa.engine.register.PartialDate;
import city.hansa.imports.reading.TableFile;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import city.hansa.lists.store.RowStore;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be said of a list, and whether it makes sense. */
@Component
public class ListSettings {
  /** Bodies that have members. */
  private static final Set<Kind> WITH_MEMBERS =
      EnumSet.of(Kind.NETWORK, Kind.ASSOCIATION, Kind.INTL_ORG, Kind.NGO);

  private final Families families;
  private final Presences actors;
  private final Sources sources;
  private final RowStore rows;
  private final Clock clock;

  ListSettings(Families families, Presences actors, Sources sources, RowStore rows, Clock clock) {
    this.families = families;
    this.actors = actors;
    this.sources = sources;
    this.rows = rows;
    this.clock = clock;
  }

  /** The kinds of tie that can be reported, as the acts write them; empty where none can. */
  public List<String> tieKinds() {
    return choices("kind");
  }

  /** Who may say that a tie is so. */
  public List<String> sayers() {
    return choices("assertedBy");
  }

  private List<String> choices(String field) {
    return families.findType("tie.report").stream()
        .flatMap(type -> type.fields().stream())
        .filter(each -> each.name().equals(field))
        .flatMap(each -> each.choices().stream())
        .toList();
  }

  /**
   * @throws Refused if it stands written, or its cells have been let go
   */
  void changeable(BroughtList list) {
    if (list.writtenAt() != null) {
      throw new Refused(Why.CONFLICT, "lists.refused.written");
    }
    if (rows.first(list.id(), list.settings().sheet(), 1).stream()
        .anyMatch(line -> line.cells().isEmpty())) {
      throw new Refused(Why.CONFLICT, "lists.refused.letGo");
    }
  }

  /**
   * @throws BadInput naming what is wrong
   */
  Settings checked(Viewer viewer, BroughtList list, Settings wanted) {
    checkedButSource(list, wanted);
    source(viewer, wanted.source());
    return cleaned(wanted);
  }

  /**
   * @throws BadInput naming what is wrong
   */
  void checkedButSource(BroughtList list, Settings wanted) {
    if (wanted.sheet() < 0 || wanted.sheet() >= list.sheets().size()) {
      throw new BadInput("sheet", String.valueOf(wanted.sheet()), "lists.refused.sheet");
    }
    columns(wanted);
    if (wanted.ties()) {
      ties(wanted);
    } else {
      network(wanted.network());
    }
    asOf(wanted.asOf());
  }

  private static Settings cleaned(Settings wanted) {
    return new Settings(
        wanted.sheet(),
        wanted.headingRow(),
        wanted.columns().stream()
            .map(field -> !wanted.ties() && field.isOfTies() ? Field.NOTHING : field)
            .toList(),
        wanted.ties(),
        wanted.ties() ? "" : wanted.network(),
        wanted.ties() ? wanted.tieKind() : "",
        wanted.ties() ? wanted.own() : "",
        wanted.ties() ? wanted.assertedBy() : "",
        wanted.source(),
        PartialDate.parse(wanted.asOf()).toString(),
        wanted.complete());
  }

  private static void columns(Settings wanted) {
    Set<Field> seen = EnumSet.noneOf(Field.class);
    for (int i = 0; i < wanted.columns().size(); i++) {
      Field field = wanted.columns().get(i);
      if (field != Field.NOTHING && !seen.add(field)) {
        throw new BadInput("columns", TableFile.letters(i), "lists.refused.twice");
      }
    }
    boolean first = !wanted.ties() || wanted.own().isEmpty();
    if (first && !seen.contains(Field.NAME) && !seen.contains(Field.ID)) {
      throw new BadInput("columns", null, "lists.refused.noName");
    }
    if (wanted.ties() && !seen.contains(Field.WITH) && !seen.contains(Field.WITH_ID)) {
      throw new BadInput("columns", null, "lists.refused.noWith");
    }
  }

  private void ties(Settings wanted) {
    if (!tieKinds().contains(wanted.tieKind())) {
      throw new BadInput(
          "tieKind", wanted.tieKind(), "lists.refused.tieKind", String.join(", ", tieKinds()));
    }
    if (!sayers().contains(wanted.assertedBy())) {
      throw new BadInput(
          "assertedBy", wanted.assertedBy(), "lists.refused.tieKind", String.join(", ", sayers()));
    }
    if (!wanted.own().isEmpty() && actors.find(List.of(wanted.own())).isEmpty()) {
      throw new BadInput("own", wanted.own(), "lists.refused.actor");
    }
  }

  private void network(String id) {
    Presence network = actors.find(List.of(id)).get(id);
    if (network == null || !WITH_MEMBERS.contains(network.kind())) {
      throw new BadInput("network", id, "lists.refused.network");
    }
  }

  private void source(Viewer viewer, String id) {
    boolean open =
        sources
            .findSource(viewer, id)
            .filter(source -> source.visibility() == Visibility.PUBLIC)
            .isPresent();
    if (!open) {
      throw new BadInput("source", id, "lists.refused.source");
    }
  }

  private void asOf(String day) {
    try {
      // The day before may still be going on somewhere: the acts are judged in the office's zone.
      LocalDate latest = LocalDate.now(clock).plusDays(1);
      if (!PartialDate.parse(day).earliest().isAfter(latest)) {
        return;
      }
    } catch (IllegalArgumentException none) {
      throw new BadInput("day", day, "lists.refused.asOf");
    }
    throw new BadInput("day", day, "lists.refused.future");
  }
}
