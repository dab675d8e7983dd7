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
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The drafts of a file one by one; rows that make none are told and left out. */
final class Drafts implements Iterator<ActDraft> {
  /** Rows whose cells are still at hand when the register speaks of them. */
  private static final int RECENT = 1 << 13;

  private static final Pattern ROW = Pattern.compile("(?i)row\\s*#?\\s*([0-9]{1,9})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Iterator<Row> rows;
  private final RowToDraft mapping;
  private final Hearing hearing;
  private final Places places = new Places();
  private final @Nullable Row[] recent = new Row[RECENT];
  private final List<Pending> pending = new ArrayList<>();
  private @Nullable ActDraft next;

  /** A row that speaks of a later one: a circle, or only too early. */
  private record Pending(long row, String column, String value, long other) {}

  Drafts(Iterator<Row> rows, RowToDraft mapping, Hearing hearing) {
    this.rows = rows;
    this.mapping = mapping;
    this.hearing = hearing;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      next = read(rows.next());
    }
    return next != null;
  }

  @Override
  public ActDraft next() {
    ActDraft draft = hasNext() ? next : null;
    if (draft == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return draft;
  }

  Places places() {
    return places;
  }

  /** The row of a draft that was handed out not long ago. */
  @Nullable Row recent(long place) {
    Row row = recent[(int) place & (RECENT - 1)];
    return row != null && row.number() == places.row(place) ? row : null;
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
    long place = places.add(row.number());
    recent[(int) place & (RECENT - 1)] = row;
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
    places.refers(row.number(), other);
    if (other >= row.number()) {
      pending.add(new Pending(row.number(), column, cells.text(column), other));
      return null;
    }
    long place = places.place(other);
    if (place == 0) {
      cells.problem(column, "acts.bring.rowRefused", other);
      return null;
    }
    return -place;
  }

  /** Tells of rows that speak of later ones, now that the whole file is known. */
  void end() {
    for (Pending each : pending) {
      String circle = places.circle(each.row());
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
