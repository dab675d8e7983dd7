package city.hansa.acts.bring;

import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.Term;
import city.hansa.imports.Problem;
import city.hansa.imports.Problem.Word;
import city.hansa.imports.Problem.Words;
import city.hansa.imports.Row;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The register's reasons as problems of a row. */
public final class ReasonProblems {

  private ReasonProblems() {}

  /**
   * @param columns the column that a reason's field speaks of; empty for the whole row
   * @param row whose cells are shown beside the reasons; null if they are not at hand any more
   * @param rows tells the row of a place in the batch
   */
  public static List<Problem> of(
      List<Reason> reasons, UnaryOperator<String> columns, @Nullable Row row, Places rows) {
    return reasons.stream()
        .map(reason -> problem(reason, columns.apply(reason.field()), row, rows))
        .toList();
  }

  private static Problem problem(Reason reason, String column, @Nullable Row row, Places rows) {
    String value = row == null || column.isEmpty() ? "" : row.text(column);
    return new Problem(
        column,
        value,
        reason.messageKey(),
        reason.arguments().stream().map(each -> argument(each, rows)).toList());
  }

  private static Object argument(Object argument, Places rows) {
    return switch (argument) {
      case Term.Actor(String id) -> Word.actor(id);
      case Term.Type(String name) -> type(name);
      case Term.Types(List<String> names) ->
          new Words(names.stream().map(ReasonProblems::type).toList());
      case Term.State(String family, String name) ->
          new Word("act." + family + ".state." + name, name);
      case Term.Choice(String family, String name) ->
          new Word("act." + family + ".choice." + name, name);
      case Term.InBatch(long place) -> "(row " + rows.row(place) + ")";
      case Role role -> new Word("role." + role.name(), role.name());
      case Visibility visibility ->
          new Word("acts.visibility." + visibility.name(), visibility.name());
      case Standing standing -> new Word("acts.standing." + standing.name(), standing.name());
      case Collection<?> several ->
          new Words(several.stream().map(each -> word(argument(each, rows))).toList());
      case Number number -> number;
      default -> argument.toString();
    };
  }

  private static Word word(Object argument) {
    return argument instanceof Word word ? word : new Word("-", argument.toString());
  }

  private static Word type(String name) {
    return new Word("act." + name, name);
  }
}
