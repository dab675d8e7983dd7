package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of linked clauses. Where one clause became several, it is cut into as many stretches
 * and each is compared with its piece: after the last word that a piece keeps, or after a sign
 * behind that.
 */
final class Pieces {

  private Pieces() {}

  /** Of one clause in both texts, or in one of them. */
  static Words words(@Nullable Unit before, @Nullable Unit after) {
    return words(heading(before), body(before), heading(after), body(after));
  }

  /** The words of the old clause among its pieces; the heading goes to the first. */
  static List<Words> split(Unit before, List<Unit> after) {
    List<String> stretches = stretches(body(before), after);
    List<Words> words = new ArrayList<>();
    for (int k = 0; k < after.size(); k++) {
      String heading = k == 0 ? heading(before) : "";
      words.add(words(heading, stretches.get(k), heading(after.get(k)), body(after.get(k))));
    }
    return words;
  }

  /** The words of the new clause among those it came from; the heading goes to the first. */
  static List<Words> merged(List<Unit> before, Unit after) {
    List<String> stretches = stretches(body(after), before);
    List<Words> words = new ArrayList<>();
    for (int k = 0; k < before.size(); k++) {
      String heading = k == 0 ? heading(after) : "";
      words.add(words(heading(before.get(k)), body(before.get(k)), heading, stretches.get(k)));
    }
    return words;
  }

  private static Words words(String oldHead, String oldBody, String newHead, String newBody) {
    return new Words(WordDiff.runs(oldHead, newHead), WordDiff.runs(oldBody, newBody));
  }

  private static String heading(@Nullable Unit unit) {
    return unit == null ? "" : unit.clause().heading();
  }

  private static String body(@Nullable Unit unit) {
    return unit == null ? "" : unit.clause().body();
  }

  /** As many stretches as pieces; put together they are the whole. */
  private static List<String> stretches(String whole, List<Unit> pieces) {
    List<String> tokens = Tokens.of(whole);
    int[] owners = owners(tokens, pieces);
    List<String> stretches = new ArrayList<>();
    int from = 0;
    for (int k = 0; k < pieces.size() - 1; k++) {
      int to = Math.max(from, cut(tokens, owners, k));
      stretches.add(String.join("", tokens.subList(from, to)));
      from = to;
    }
    stretches.add(String.join("", tokens.subList(from, tokens.size())));
    return stretches;
  }

  /** For each token of the whole the piece that keeps it, or -1; in order. */
  private static int[] owners(List<String> tokens, List<Unit> pieces) {
    Map<String, Integer> ids = new HashMap<>();
    List<String> all = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      for (String token : Tokens.of(body(pieces.get(k)))) {
        all.add(token);
        of.add(k);
      }
    }
    int[] owners = Lcs.partners(ids(tokens, ids, -1), ids(all, ids, -2));
    for (int i = 0; i < owners.length; i++) {
      owners[i] = owners[i] < 0 ? -1 : of.get(owners[i]);
    }
    return owners;
  }

  /** Spaces are like no other token: they must not decide. */
  private static int[] ids(List<String> tokens, Map<String, Integer> ids, int space) {
    return tokens.stream()
        .mapToInt(
            token -> Tokens.isSpace(token) ? space : ids.computeIfAbsent(token, _ -> ids.size()))
        .toArray();
  }

  private static int cut(List<String> tokens, int[] owners, int piece) {
    int last = -1;
    int next = owners.length;
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] >= 0 && owners[i] <= piece) {
        last = i;
      } else if (owners[i] > piece) {
        next = i;
        break;
      }
    }
    int cut = last + 1;
    for (int i = cut; i < next; i++) {
      String token = tokens.get(i);
      cut = Tokens.isWord(token) || Tokens.isSpace(token) ? cut : i + 1;
    }
    while (cut < next && Tokens.isSpace(tokens.get(cut))) {
      cut++;
    }
    return cut;
  }
}
