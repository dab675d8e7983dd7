package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.List;

/** A change as it is told when the texts are exchanged. */
final class Mirror {

  private Mirror() {}

  static Change of(Change change) {
    return switch (change) {
      case Change.Same one -> new Change.Same(one.after(), one.before(), mirrored(one.words()));
      case Change.Reworded one ->
          new Change.Reworded(one.after(), one.before(), mirrored(one.words()));
      case Change.Moved one -> new Change.Moved(one.after(), one.before(), mirrored(one.words()));
      case Change.Split one -> new Change.Merged(mirrored(one.after()), one.before());
      case Change.Merged one -> new Change.Split(one.after(), mirrored(one.before()));
      case Change.Added one -> new Change.Deleted(one.after(), mirrored(one.words()));
      case Change.Deleted one -> new Change.Added(one.before(), mirrored(one.words()));
    };
  }

  private static List<Change.Piece> mirrored(List<Change.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new Change.Piece(piece.place(), mirrored(piece.words())))
        .toList();
  }

  private static Words mirrored(Words words) {
    return new Words(runs(words.heading()), runs(words.body()));
  }

  /** Sides exchanged; what was deleted still comes before what was inserted beside it. */
  private static List<Run> runs(List<Run> runs) {
    List<Run> result = new ArrayList<>();
    for (Run run : runs) {
      switch (run.how()) {
        case SAME -> result.add(run);
        case DELETED -> result.add(new Run(Run.How.INSERTED, run.text()));
        case INSERTED -> {
          boolean pair = !result.isEmpty() && result.getLast().how() == Run.How.INSERTED;
          result.add(result.size() - (pair ? 1 : 0), new Run(Run.How.DELETED, run.text()));
        }
      }
    }
    return result;
  }
}
