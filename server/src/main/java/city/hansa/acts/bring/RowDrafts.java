package city.hansa.acts.bring;

import city.hansa.acts.ActDraft;
import city.hansa.imports.Row;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The drafts of a file one by one; rows that make none are left out. Constant memory. */
public final class RowDrafts implements Iterator<ActDraft> {
  /** Rows whose cells are still at hand when the register speaks of them. */
  private static final int RECENT = 1 << 13;

  private final Iterator<Row> rows;
  private final Function<Row, @Nullable ActDraft> reader;
  private final Places places = new Places();
  private final @Nullable Row[] recent = new Row[RECENT];
  private @Nullable ActDraft next;

  /**
   * @param reader null for a row that makes no draft, once it has told why
   */
  public RowDrafts(Iterator<Row> rows, Function<Row, @Nullable ActDraft> reader) {
    this.rows = rows;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      Row row = rows.next();
      next = reader.apply(row);
      if (next != null) {
        recent[(int) places.add(row.number()) & (RECENT - 1)] = row;
      }
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

  public Places places() {
    return places;
  }

  /** The row of a draft that was handed out not long ago. */
  public @Nullable Row recent(long place) {
    Row row = recent[(int) place & (RECENT - 1)];
    return row != null && row.number() == places.row(place) ? row : null;
  }
}
