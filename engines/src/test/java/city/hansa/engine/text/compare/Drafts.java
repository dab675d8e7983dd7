package city.hansa.engine.text.compare;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two drafts of a made-up text and what truly became of each clause. Words are drawn by Zipf's law
 * from 3,000; a share of them is edited in every clause (replaced, deleted, or followed by a new
 * one, with equal chance), and clauses are split, merged, moved, deleted and added.
 */
public final class Drafts {

  private static final int PARAGRAPHS = 9;

  /** What makes a piece of the new draft: a clause, where from, and how many words it has. */
  private record Piece(boolean heading, List<String> words, Set<String> from) {}

  private final Random random;
  private final Vocabulary vocabulary;
  private final double edits;
  private final List<List<Piece>> articles = new ArrayList<>();
  private final Set<String> truth = new TreeSet<>();

  private Drafts(long seed, int clauses, double edits) {
    random = new Random(seed);
    this.edits = edits;
    vocabulary = new Vocabulary(random);
    for (int made = 0; made < clauses; made += PARAGRAPHS + 1) {
      List<Piece> article = new ArrayList<>();
      article.add(new Piece(true, vocabulary.words(3 + random.nextInt(3)), Set.of("o" + made)));
      for (int k = 1; k <= PARAGRAPHS; k++) {
        article.add(
            new Piece(false, vocabulary.words(10 + random.nextInt(61)), Set.of("o" + (made + k))));
      }
      articles.add(article);
    }
  }

  /**
   * @param truth of each clause, as {@link #told} tells it
   */
  public record Pair(Text before, Text after, Set<String> truth) {}

  /**
   * @param edits share of words edited in clauses that are not left alone
   * @param alone share of clauses left alone
   */
  public static Pair of(long seed, int clauses, double edits, double alone) {
    var drafts = new Drafts(seed, clauses, edits);
    Text before = drafts.text("o");
    drafts.revise(alone);
    Text after = drafts.text("n");
    return new Pair(before, after, drafts.truth);
  }

  /** Links as lines: {@code o1 > n1 n2}. */
  static Set<String> told(Comparison comparison) {
    Set<String> told = new TreeSet<>();
    for (Change change : comparison.changes()) {
      told.add(
          switch (change) {
            case Change.Same same -> line(same.before(), same.after());
            case Change.Reworded reworded -> line(reworded.before(), reworded.after());
            case Change.Moved moved -> line(moved.before(), moved.after());
            case Change.Split split ->
                line(Set.of(split.before().address()), addresses(split.after()));
            case Change.Merged merged ->
                line(addresses(merged.before()), Set.of(merged.after().address()));
            case Change.Added added -> line(Set.of(), Set.of(added.after().address()));
            case Change.Deleted deleted -> line(Set.of(deleted.before().address()), Set.of());
          });
    }
    return told;
  }

  private static Set<String> addresses(List<Change.Piece> pieces) {
    Set<String> addresses = new TreeSet<>();
    pieces.forEach(piece -> addresses.add(piece.place().address()));
    return addresses;
  }

  private static String line(Place before, Place after) {
    return line(Set.of(before.address()), Set.of(after.address()));
  }

  private static String line(Set<String> before, Set<String> after) {
    return String.join(" ", new TreeSet<>(before)) + " > " + String.join(" ", new TreeSet<>(after));
  }

  private void revise(double alone) {
    List<Piece> moved = new ArrayList<>();
    for (List<Piece> article : articles) {
      List<Piece> old = List.copyOf(article);
      article.clear();
      for (int k = 0; k < old.size(); k++) {
        double fate = old.get(k).heading ? 1 : random.nextDouble();
        if (fate < 0.05) {
          truth.add(line(old.get(k).from, Set.of()));
        } else if (fate < 0.1) {
          moved.add(edited(old.get(k), alone));
        } else if (fate < 0.15) {
          article.addAll(split(old.get(k)));
        } else if (fate < 0.2 && k + 1 < old.size()) {
          article.add(merged(old.get(k), old.get(++k)));
        } else {
          article.add(edited(old.get(k), alone));
        }
        if (fate > 0.2 && random.nextInt(20) == 0) {
          article.add(new Piece(false, vocabulary.words(10 + random.nextInt(61)), Set.of()));
        }
      }
    }
    for (Piece piece : moved) {
      List<Piece> article = articles.get(random.nextInt(articles.size()));
      article.add(1 + random.nextInt(article.size()), piece);
    }
  }

  private Piece edited(Piece piece, double alone) {
    boolean left = random.nextDouble() < alone;
    return new Piece(piece.heading, left ? piece.words : edited(piece.words), piece.from);
  }

  private List<Piece> split(Piece piece) {
    int count = piece.words.size() > 30 && random.nextBoolean() ? 3 : 2;
    List<Piece> pieces = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      int from = piece.words.size() * k / count;
      int to = piece.words.size() * (k + 1) / count;
      pieces.add(new Piece(false, edited(piece.words.subList(from, to)), piece.from));
    }
    return pieces;
  }

  private Piece merged(Piece one, Piece other) {
    List<String> words = new ArrayList<>(one.words);
    words.addAll(other.words);
    Set<String> from = new TreeSet<>(one.from);
    from.addAll(other.from);
    return new Piece(false, edited(words), from);
  }

  private List<String> edited(List<String> words) {
    List<String> result = new ArrayList<>();
    for (String word : words) {
      int edit = random.nextDouble() < edits ? random.nextInt(3) : -1;
      if (edit < 0 || edit == 2) {
        result.add(word);
      }
      if (edit == 0 || edit == 2) {
        result.add(vocabulary.word());
      }
    }
    return result.isEmpty() ? words : result;
  }

  private Text text(String prefix) {
    boolean revised = prefix.equals("n");
    List<Clause> clauses = new ArrayList<>();
    int place = 0;
    for (int a = 0; a < articles.size(); a++) {
      List<Piece> article = articles.get(a);
      String address = prefix + place++;
      List<Clause> paragraphs = new ArrayList<>();
      for (int k = 1; k < article.size(); k++) {
        String own = prefix + place++;
        note(revised, article.get(k), own);
        String body = Vocabulary.sentence(article.get(k).words) + ".";
        paragraphs.add(new Clause(own, Level.PARAGRAPH, null, k + ".", "", body, List.of()));
      }
      note(revised, article.getFirst(), address);
      String heading = Vocabulary.sentence(article.getFirst().words);
      clauses.add(
          new Clause(address, Level.ARTICLE, null, "Article " + (a + 1), heading, "", paragraphs));
    }
    return new Text("en", "A draft", clauses, List.of());
  }

  private void note(boolean revised, Piece piece, String address) {
    if (!revised) {
      return;
    }
    for (String line : Set.copyOf(truth)) {
      if (!piece.from.isEmpty() && line.startsWith(String.join(" ", piece.from) + " > ")) {
        truth.remove(line);
        Set<String> all =
            new TreeSet<>(List.of(line.substring(line.indexOf("> ") + 2).split(" ", -1)));
        all.add(address);
        truth.add(line(piece.from, all));
        return;
      }
    }
    truth.add(line(piece.from, Set.of(address)));
  }
}
