package city.hansa.engine.text.akn;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.Text.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where footnotes are written: at their first call, if the notes are in the order of their calls;
 * otherwise, and where a note is not called, among the notes of the metadata.
 */
final class NoteCalls {

  static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

  private final Map<String, Note> byMark = new HashMap<>();
  private final Map<Note, String> ids = new HashMap<>();
  private final List<Apart> apart;
  private final Set<String> toCome = new HashSet<>();

  NoteCalls(Text text) {
    Set<String> addresses = new HashSet<>();
    text.walk().forEach(clause -> addresses.add(clause.address()));
    for (Note note : text.notes()) {
      byMark.putIfAbsent(note.mark(), note);
      ids.putIfAbsent(note, free("note-" + (ids.size() + 1), addresses));
    }
    List<Note> called = called(text);
    List<Note> rest = new ArrayList<>(text.notes());
    Set<Note> written = new HashSet<>();
    boolean inOrder = called.size() <= rest.size() && rest.subList(0, called.size()).equals(called);
    if (inOrder) {
      rest.subList(0, called.size()).clear();
      called.forEach(note -> toCome.add(note.mark()));
      written.addAll(called);
    }
    apart = rest.stream().map(note -> new Apart(note, written.add(note) ? id(note) : "")).toList();
  }

  /**
   * A note that does not stand at a call.
   *
   * @param id empty for a note that repeats another to the letter: the id is the first one's
   */
  record Apart(Note note, String id) {}

  /** Those that do not stand at a call, in order. */
  List<Apart> apart() {
    return apart;
  }

  /** Whether there is a note of this mark. */
  boolean knows(String mark) {
    return byMark.containsKey(mark);
  }

  /** Whether this call is where the note stands; true once. */
  boolean standsHere(String mark) {
    return toCome.remove(mark);
  }

  Note note(String mark) {
    Note note = byMark.get(mark);
    if (note == null) {
      throw new IllegalArgumentException(mark);
    }
    return note;
  }

  /** For reference inside the document. */
  String id(Note note) {
    return ids.getOrDefault(note, "");
  }

  private List<Note> called(Text text) {
    Set<String> marks = new LinkedHashSet<>();
    text.walk()
        .forEach(clause -> {
          Matcher call = CALL.matcher(clause.body());
          while (call.find()) {
            marks.add(call.group(1));
          }
        });
    return marks.stream().filter(byMark::containsKey).map(this::note).toList();
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    while (taken.contains(id)) {
      id += "-";
    }
    return id;
  }
}
