package city.hansa.texts.pages;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with the calls of its notes, ready to be written as a page. */
public final class Reading {
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]{1,20})\\]");

  /**
   * Plain words, or the call of a note.
   *
   * @param note from 1, in the order of the notes; 0 for plain words
   * @param id of this call, for the way back; empty if the note was called before
   */
  public record Piece(String words, int note, String id) {}

  private final Text text;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Integer, Integer> calls = new HashMap<>();
  private final Map<String, List<List<Piece>>> bodies = new HashMap<>();
  private final Map<String, List<Piece>> headings = new HashMap<>();

  Reading(Text text) {
    this.text = text;
    for (int i = 0; i < text.notes().size(); i++) {
      places.putIfAbsent(text.notes().get(i).mark(), i + 1);
    }
    text.walk()
        .forEach(clause -> {
          headings.put(clause.address(), pieces(clause.heading()));
          bodies.put(clause.address(), clause.body().lines().map(this::pieces).toList());
        });
  }

  public Text text() {
    return text;
  }

  public List<Piece> heading(Clause clause) {
    return headings.getOrDefault(clause.address(), List.of());
  }

  public List<List<Piece>> paragraphs(Clause clause) {
    return bodies.getOrDefault(clause.address(), List.of());
  }

  /** Whether a note is called, so that there is a way back to its call. */
  public boolean called(int note) {
    return calls.containsKey(note);
  }

  private List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = CALL.matcher(words);
    int from = 0;
    while (found.find()) {
      Integer note = places.get(found.group(1));
      if (note != null) {
        add(pieces, words.substring(from, found.start()));
        boolean first = calls.merge(note, 1, Integer::sum) == 1;
        pieces.add(new Piece(found.group(1), note, first ? "ref-" + note : ""));
        from = found.end();
      }
    }
    add(pieces, words.substring(from));
    return pieces;
  }

  private static void add(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, 0, ""));
    }
  }
}
