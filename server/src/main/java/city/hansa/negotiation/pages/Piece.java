package city.hansa.negotiation.pages;

import city.hansa.negotiation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of a clause's words.
 *
 * @param bracketedBy names of the delegations that do not agree to it; none where it is agreed
 */
public record Piece(String words, List<String> bracketedBy) {
  public Piece {
    bracketedBy = List.copyOf(bracketedBy);
  }

  /**
   * @param names of delegations by their ids
   */
  static List<Piece> of(String body, List<Proposal> brackets, UnaryOperator<String> names) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece(body, List.of())));
    for (Proposal bracket : brackets) {
      part(pieces, bracket, names);
    }
    return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
  }

  /** Where the words stand first. */
  private static void part(List<Piece> pieces, Proposal bracket, UnaryOperator<String> names) {
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      int from = piece.words().indexOf(bracket.body());
      if (from >= 0) {
        int to = from + bracket.body().length();
        List<String> by = new ArrayList<>(piece.bracketedBy());
        by.add(names.apply(bracket.office()));
        pieces.set(at, new Piece(piece.words().substring(0, from), piece.bracketedBy()));
        pieces.add(at + 1, new Piece(bracket.body(), by));
        pieces.add(at + 2, new Piece(piece.words().substring(to), piece.bracketedBy()));
        return;
      }
    }
  }
}
