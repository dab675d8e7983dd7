package city.hansa.instruments.bring;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.acts.bring.RowDrafts;
import city.hansa.engine.register.PartialDate;
import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import city.hansa.instruments.bring.Naming.Found;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Rows become drafts; those that cannot be read are told and left out. */
final class SignatoryRows {
  private static final String FAMILY = "participation.";
  private static final List<String> KINDS =
      List.of(
          ParticipationLife.ENDORSE,
          ParticipationLife.SIGN,
          ParticipationLife.SIGN_DEFINITIVE,
          ParticipationLife.CONFIRM,
          ParticipationLife.JOIN);
  private static final List<Standing> STANDINGS = List.of(Standing.RECEIVED, Standing.REPORTED);

  private final String office;
  private final Naming naming;
  private final Hearing hearing;
  private final RowDrafts all;

  SignatoryRows(Iterator<Row> rows, String office, Naming naming, Hearing hearing) {
    this.office = office;
    this.naming = naming;
    this.hearing = hearing;
    this.all = new RowDrafts(rows, this::read);
  }

  RowDrafts all() {
    return all;
  }

  private @Nullable ActDraft read(Row row) {
    List<Problem> problems = new ArrayList<>();
    String actor = actor(row, problems);
    PartialDate date = date(row, problems);
    String kind = kind(row, problems);
    Standing standing = standing(row, problems);
    if (!problems.isEmpty() || date == null) {
      hearing.refused(row.number(), problems);
      return null;
    }
    if (hearing.wantsSamples()) {
      hearing.sample(row.number(), sample(row, actor));
    }
    return draft(row, actor, date, kind, standing);
  }

  private ActDraft draft(Row row, String actor, PartialDate date, String kind, Standing standing) {
    String place = row.text(SignatoryColumns.PLACE);
    String signer = row.text(SignatoryColumns.SIGNER);
    String role = row.text(SignatoryColumns.ROLE);
    String source = row.text(SignatoryColumns.SOURCE);
    return new ActDraft(
        kind,
        actor,
        null,
        "",
        date,
        null,
        standing,
        office,
        signer.isEmpty() && role.isEmpty()
            ? null
            : new Signer(signer.isEmpty() ? null : signer, role),
        null,
        null,
        null,
        List.of(new Evidence(source, place.isEmpty() ? null : place)),
        null,
        null,
        null,
        Visibility.PUBLIC,
        Payload.EMPTY.with(ParticipationLife.INSTRUMENT, row.text(SignatoryColumns.INSTRUMENT)));
  }

  private String actor(Row row, List<Problem> problems) {
    String typed = row.text(SignatoryColumns.SIGNATORY);
    missing(SignatoryColumns.INSTRUMENT, row, problems);
    missing(SignatoryColumns.SOURCE, row, problems);
    if (missing(SignatoryColumns.SIGNATORY, row, problems)) {
      return "";
    }
    return switch (naming.find(typed, row.text(SignatoryColumns.COUNTRY))) {
      case Found.One(String id) -> id;
      case Found.Not(Problem problem) -> {
        problems.add(problem);
        yield "";
      }
    };
  }

  private static boolean missing(String column, Row row, List<Problem> problems) {
    boolean missing = row.text(column).isEmpty();
    if (missing) {
      problems.add(Problem.of(column, "", "acts.refused.missing"));
    }
    return missing;
  }

  private static @Nullable PartialDate date(Row row, List<Problem> problems) {
    if (missing(SignatoryColumns.DATE, row, problems)) {
      return null;
    }
    String text = row.text(SignatoryColumns.DATE);
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException none) {
      problems.add(Problem.of(SignatoryColumns.DATE, text, "acts.bring.date"));
      return null;
    }
  }

  /** With its family or without, in capitals or not. */
  private static String kind(Row row, List<Problem> problems) {
    String typed = row.text(SignatoryColumns.KIND);
    for (String kind : KINDS) {
      if (kind.equalsIgnoreCase(typed) || kind.equalsIgnoreCase(FAMILY + typed)) {
        return kind;
      }
    }
    String all =
        String.join(", ", KINDS.stream().map(kind -> kind.substring(FAMILY.length())).toList());
    problems.add(Problem.of(SignatoryColumns.KIND, typed, "acts.refused.choice", all));
    return ParticipationLife.SIGN;
  }

  private static Standing standing(Row row, List<Problem> problems) {
    String typed = row.text(SignatoryColumns.STANDING).toUpperCase(Locale.ROOT);
    for (Standing standing : STANDINGS) {
      if (standing.name().equals(typed)) {
        return standing;
      }
    }
    if (!typed.isEmpty()) {
      problems.add(
          Problem.of(
              SignatoryColumns.STANDING, typed, "acts.refused.choice", "RECEIVED, REPORTED"));
    }
    return Standing.REPORTED;
  }

  /** The name as it stands, and the id that it was taken for. */
  private static SequencedMap<String, String> sample(Row row, String actor) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    SignatoryColumns.ALL.forEach(column -> {
      String text = row.text(column.name());
      boolean whose = column.name().equals(SignatoryColumns.SIGNATORY);
      if (!text.isEmpty()) {
        values.put(column.labelKey(), whose && !text.equals(actor) ? text + " = " + actor : text);
      }
    });
    return values;
  }
}
