package city.hansa.engine.text.compare;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts and comparisons in one line: {@code 1 Cities act. / 2 Cities meet.} */
final class Sketch {

  private Sketch() {}

  static Text text(String sketch) {
    List<Clause> clauses =
        Arrays.stream(sketch.split(" / ", -1))
            .filter(line -> !line.isEmpty())
            .map(line -> {
              String[] parts = line.split(" ", 2);
              return new Clause(parts[0], Level.PARAGRAPH, null, parts[0], "", parts[1], List.of());
            })
            .toList();
    return new Text("en", "", clauses, List.of());
  }

  static String told(String before, String after) {
    return Comparison.of(text(before), text(after)).changes().stream()
        .map(Sketch::told)
        .collect(Collectors.joining(" / "));
  }

  static String told(Change change) {
    return switch (change) {
      case Change.Same same -> "same " + places(same.before(), same.after());
      case Change.Reworded one ->
          "reworded " + places(one.before(), one.after()) + " " + told(one.words().body());
      case Change.Moved one ->
          "moved " + places(one.before(), one.after()) + " " + told(one.words().body());
      case Change.Split one -> "split " + one.before().number() + ">" + pieces(one.after());
      case Change.Merged one -> "merged" + pieces(one.before()) + " >" + one.after().number();
      case Change.Added one -> "added " + one.after().number();
      case Change.Deleted one -> "deleted " + one.before().number();
    };
  }

  static String told(List<Run> runs) {
    return runs.stream()
        .map(run ->
            switch (run.how()) {
              case SAME -> run.text();
              case DELETED -> "[-" + run.text() + "]";
              case INSERTED -> "[+" + run.text() + "]";
            })
        .collect(Collectors.joining());
  }

  private static String pieces(List<Change.Piece> pieces) {
    return pieces.stream()
        .map(piece -> " " + piece.place().number() + " " + told(piece.words().body()))
        .collect(Collectors.joining(" &"));
  }

  private static String places(Place before, Place after) {
    return before.number().equals(after.number())
        ? before.number()
        : before.number() + ">" + after.number();
  }
}
