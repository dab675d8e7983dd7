package city.hansa.acts.bring;

import city.hansa.acts.ActDraft;
import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The drafts of a file one by one; rows that make none are told and left out. */
final class Drafts {
  private static final Pattern ROW = Pattern.compile("(?i)row\\s*#?\\s*([0-9]{1,9})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final RowToDraft mapping;
  private final Hearing hearing;
  private final RowDrafts all;
  private final List<Pending> pending = new ArrayList<>();

  /** A row that speaks of a later one: a circle, or only too early. */
  private record Pending(long row, String column, String value, long other) {}

  Drafts(Iterator<Row> rows, RowToDraft mapping, Hearing hearing) {
    this.mapping = mapping;
    this.hearing = hearing;
    this.all = new RowDrafts(rows, this::read);
  }

  RowDrafts all() {
    return all;
  }

  private @Nullable ActDraft read(Row row) {
    Cells cells = new Cells(row);
    int before = pending.size();
    Long corrects = target(cells, row, "corrects");
    Long cancels = target(cells, row, "cancels");
    ActDraft draft = mapping.of(cells, row, corrects, cancels);
    if (!cells.problems().isEmpty() || draft == null) {
      if (pending.size() == before) {
        hearing.refused(row.number(), cells.problems());
      }
      return null;
    }
    if (pending.size() > before) {
      return null;
    }
    if (hearing.wantsSamples()) {
      hearing.sample(row.number(), sample(draft));
    }
    return draft;
  }

  /** The number of an act, or minus the place of an earlier row of the file. */
  private @Nullable Long target(Cells cells, Row row, String column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return null;
    }
    Matcher other = ROW.matcher(text);
    if (other.matches()) {
      return earlier(cells, row, column, Long.parseLong(other.group(1)));
    }
    if (!NUMBER.matcher(text).matches() || Long.parseLong(text) == 0) {
      cells.problem(column, "acts.bring.target");
      return null;
    }
    return Long.valueOf(text);
  }

  private @Nullable Long earlier(Cells cells, Row row, String column, long other) {
    all.places().refers(row.number(), other);
    if (other >= row.number()) {
      pending.add(new Pending(row.number(), column, cells.text(column), other));
      return null;
    }
    long place = all.places().place(other);
    if (place == 0) {
      cells.problem(column, "acts.bring.rowRefused", other);
      return null;
    }
    return -place;
  }

  /** Tells of rows that speak of later ones, now that the whole file is known. */
  void end() {
    for (Pending each : pending) {
      String circle = all.places().circle(each.row());
      Problem problem =
          circle.isEmpty()
              ? Problem.of(each.column(), each.value(), "acts.bring.rowLater", each.other())
              : Problem.of(each.column(), each.value(), "acts.bring.circle", circle);
      hearing.refused(each.row(), List.of(problem));
    }
    pending.clear();
  }

  private static SequencedMap<String, String> sample(ActDraft draft) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    put(values, "type", draft.type());
    put(values, "actor", draft.actor());
    put(values, "made_on", draft.madeOn());
    put(values, "on_behalf_of", draft.onBehalfOf());
    put(values, "subject", draft.subject());
    put(values, "received_on", draft.receivedOn());
    put(values, "standing", draft.standing());
    put(values, "by_name", draft.by() == null ? null : draft.by().name());
    put(values, "by_role", draft.by() == null ? null : draft.by().role());
    put(values, "authority", draft.authority());
    put(values, "text_version", draft.textVersion());
    put(values, "place", draft.place());
    put(
        values,
        "source",
        String.join(" | ", draft.evidence().stream().map(each -> each.source()).toList()));
    put(values, "conditions", draft.conditions());
    put(values, "corrects", positive(draft.corrects()));
    put(values, "cancels", positive(draft.cancels()));
    put(values, "visibility", draft.visibility());
    put(values, "payload", draft.payload().values().isEmpty() ? "" : draft.payload().json());
    return values;
  }

  /** What is of the same file has no number yet. */
  private static @Nullable Long positive(@Nullable Long number) {
    return number == null || number < 0 ? null : number;
  }

  private static void put(
      SequencedMap<String, String> values, String column, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      values.put("acts.column." + column.toLowerCase(Locale.ROOT), value.toString());
    }
  }
}
