package city.hansa.lists.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Guesses what the columns of a table hold: by their headings, then by what stands in them. */
final class ColumnGuess {
  private final List<Line> body;
  private final List<Field> fields;
  private final Set<Field> taken = EnumSet.noneOf(Field.class);
  private final List<Sort> sorts;

  private ColumnGuess(List<Line> body, int width) {
    this.body = body;
    this.fields = new ArrayList<>(Collections.nCopies(width, Field.NOTHING));
    this.sorts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      sorts.add(Sort.of(this.body, i));
    }
  }

  /**
   * @param headings empty where the table has none
   * @param body some of the rows below
   */
  static List<Field> of(List<String> headings, List<Line> body) {
    int width = Math.max(headings.size(), Widths.most(body));
    ColumnGuess guess = new ColumnGuess(body, width);
    guess.byHeading(headings);
    guess.besideTheOther();
    guess.byContent();
    return List.copyOf(guess.fields);
  }

  private void byHeading(List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      Field field = HeadingWords.meaning(headings.get(i)).orElse(Field.NOTHING);
      Field wanted = HeadingWords.second(headings.get(i)) ? field.ofOther() : field;
      Field free = taken.contains(wanted) ? wanted.ofOther() : wanted;
      boolean other = free.isOfTies() && free != Field.WITH;
      if (!taken.contains(free)
          && fits(free, sorts.get(i))
          && (!other || taken.contains(Field.WITH) || hasWith(headings))) {
        take(i, free);
      }
    }
  }

  /** Where only the other ends are named, country and region are theirs. */
  private void besideTheOther() {
    if (!taken.contains(Field.WITH) || taken.contains(Field.NAME) || taken.contains(Field.ID)) {
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      Field other = fields.get(i).ofOther();
      if (fields.get(i) != other && !taken.contains(other)) {
        taken.remove(fields.get(i));
        take(i, other);
      }
    }
  }

  private static boolean hasWith(List<String> headings) {
    return headings.stream()
            .map(heading -> HeadingWords.meaning(heading).orElse(Field.NOTHING))
            .anyMatch(field -> field == Field.WITH)
        || headings.stream().anyMatch(HeadingWords::second);
  }

  /** What a heading says is not believed where the column holds something else altogether. */
  private boolean fits(Field field, Sort sort) {
    return switch (field) {
      case NAME, WITH -> body.isEmpty() || sort.words() > 0.3 || sort.filled() == 0;
      case SINCE -> body.isEmpty() || sort.days() > 0.3 || sort.filled() == 0;
      case COUNTRY,
          REGION,
          LATITUDE,
          LONGITUDE,
          ID,
          WITH_COUNTRY,
          WITH_REGION,
          WITH_ID,
          LEVEL,
          NOTE,
          NOTHING ->
          true;
    };
  }

  private void take(int column, Field field) {
    fields.set(column, field);
    if (field != Field.NOTHING) {
      taken.add(field);
    }
  }

  private void byContent() {
    first(Field.COUNTRY, Sort::countries);
    if (!taken.contains(Field.NAME)) {
      for (int i = 0; i < fields.size(); i++) {
        Sort sort = sorts.get(i);
        boolean name =
            sort.words() > 0.8
                && sort.distinct() > 0.5
                && sort.filled() > 0.5
                && !sort.is(Sort::countries);
        if (fields.get(i) == Field.NOTHING && name && !taken.contains(Field.NAME)) {
          take(i, Field.NAME);
        }
      }
    }
    if (!taken.contains(Field.LATITUDE) && !taken.contains(Field.LONGITUDE)) {
      coordinates();
    }
    first(Field.SINCE, Sort::days);
  }

  private void first(Field field, ToDoubleFunction<Sort> part) {
    for (int i = 0; i < fields.size() && !taken.contains(field); i++) {
      if (fields.get(i) == Field.NOTHING && sorts.get(i).is(part) && sorts.get(i).filled() > 0.3) {
        take(i, field);
      }
    }
  }

  /** Two columns of decimal numbers side by side. */
  private void coordinates() {
    for (int i = 0; i + 1 < fields.size(); i++) {
      if (fields.get(i) == Field.NOTHING
          && fields.get(i + 1) == Field.NOTHING
          && sorts.get(i).is(Sort::decimals)
          && sorts.get(i + 1).is(Sort::decimals)) {
        take(i, Field.LATITUDE);
        take(i + 1, Field.LONGITUDE);
        return;
      }
    }
  }
}
