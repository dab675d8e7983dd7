package city.hansa.claims.bring;

import city.hansa.acts.ActDraft;
import city.hansa.acts.bring.RowDrafts;
import city.hansa.claims.CountKind;
import city.hansa.claims.Origin;
import city.hansa.claims.Wording;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import city.hansa.claims.stating.Speaker;
import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows become drafts; those that cannot be read are told and left out. */
final class ClaimRows {
  private static final Origin UNWRITTEN = new Origin.Stated(0);

  private final Speaker speaker;
  private final Hearing hearing;
  private final RowDrafts all;

  ClaimRows(Iterator<Row> rows, Speaker speaker, Hearing hearing) {
    this.speaker = speaker;
    this.hearing = hearing;
    this.all = new RowDrafts(rows, this::read);
  }

  RowDrafts all() {
    return all;
  }

  private @Nullable ActDraft read(Row row) {
    Map<String, String> fields = new HashMap<>();
    Entry.FIELDS.forEach(field -> fields.put(field, row.text(field)));
    Optional<Visibility> visibility = visibility(row.text(ClaimColumns.VISIBILITY));
    List<Problem> problems = new ArrayList<>();
    if (Entry.read("c", UNWRITTEN, fields) instanceof Reading.Faulty(List<Reading.Fault> faults)) {
      faults.forEach(fault -> problems.add(problem(fault)));
    }
    if (visibility.isEmpty()) {
      problems.add(
          choice(ClaimColumns.VISIBILITY, row.text(ClaimColumns.VISIBILITY), Visibility.values()));
    }
    if (!problems.isEmpty()) {
      hearing.refused(row.number(), problems);
      return null;
    }
    if (hearing.wantsSamples()) {
      hearing.sample(row.number(), sample(row));
    }
    return speaker.states(visibility.get(), fields);
  }

  /** For everybody, where nothing stands. */
  private static Optional<Visibility> visibility(String name) {
    return name.isEmpty()
        ? Optional.of(Visibility.PUBLIC)
        : Arrays.stream(Visibility.values())
            .filter(each -> each.name().equalsIgnoreCase(name))
            .findFirst();
  }

  private static Problem problem(Reading.Fault fault) {
    String value = fault.value();
    if (value.isEmpty()) {
      return Problem.of(fault.field(), value, fault.messageKey());
    }
    return switch (fault.field()) {
      case "kind" -> choice(fault.field(), value, CountKind.values());
      case "wording" -> choice(fault.field(), value, Wording.values());
      default -> Problem.of(fault.field(), value, fault.messageKey(), value);
    };
  }

  private static Problem choice(String column, String value, Enum<?>[] known) {
    String names = Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "));
    return Problem.of(column, value, "claims.problem.choice", value, names);
  }

  private static SequencedMap<String, String> sample(Row row) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    ClaimColumns.ALL.forEach(column -> {
      if (!row.text(column.name()).isEmpty()) {
        values.put(column.labelKey(), row.text(column.name()));
      }
    });
    return values;
  }
}
