package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import city.hansa.engine.names.linking.AdminWords.Body;
import city.hansa.engine.names.linking.AdminWords.Stripped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes apart what was written: brackets, slashes, commas and dashes, words for the kind of body,
 * articles put behind, abbreviations. Every way to read it is tried; how likely each is, the
 * weights say.
 */
final class Readings {

  private static final int LONGEST = 200;
  private final List<Reading> all = new ArrayList<>();
  private final List<String> context = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Set<Body> bodies = EnumSet.noneOf(Body.class);
  private final AdminWords words;
  private String core = "";

  private Readings(AdminWords words) {
    this.words = words;
  }

  static Readings of(String written, AdminWords words) {
    Readings readings = new Readings(words);
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    readings.read(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return readings;
  }

  private void read(String text) {
    List<String> inner = Shapes.inBrackets(text);
    String outer = inner.isEmpty() ? text : Shapes.outsideBrackets(text);
    whole(text);
    if (!inner.isEmpty() && !outer.isBlank()) {
      add(outer, How.OUTER);
    }
    List<String> articled = Shapes.articleInFront(text);
    if (articled.isEmpty()) {
      parts(inner.isEmpty() ? text : outer);
    }
    for (String each : inner) {
      add(each, How.INNER);
      context(each);
    }
    for (String each : articled) {
      add(each, How.REORDERED);
    }
    core = coreOf(outer.isBlank() ? text : outer);
    for (String expanded : Abbreviations.expanded(core)) {
      add(expanded, How.EXPANDED);
    }
  }

  private void whole(String text) {
    for (String key : Folding.keys(text)) {
      put(key, How.WHOLE);
      Stripped stripped = words.strip(key);
      put(stripped.once(), How.STRIPPED);
      put(Articles.restored(key, stripped), How.STRIPPED);
      bodies.addAll(stripped.bodies());
      put(stripped.key(), How.STRIPPED);
      put(squeezed(stripped.key()), How.STRIPPED);
    }
  }

  private void parts(String text) {
    String[] parts = Shapes.parts(text);
    if (parts.length > 1) {
      for (int i = 0; i < parts.length; i++) {
        add(parts[i], i == 0 ? How.FIRST_PART : How.LATER_PART);
        listed.add(bare(parts[i]));
        if (i > 0) {
          context(parts[i]);
        }
      }
      if (parts.length == 2) {
        add(parts[1] + " " + parts[0], How.REORDERED);
      }
    }
    for (String part : parts) {
      String[] joined = Shapes.joined(part);
      for (int i = 0; i < joined.length && joined.length > 1; i++) {
        add(joined[i], i == 0 ? How.FIRST_PART : How.LATER_PART);
        listed.add(bare(joined[i]));
      }
    }
  }

  private void context(String text) {
    for (String each : text.split("[,;]")) {
      String key = Folding.fold(each);
      if (!key.isEmpty()) {
        context.add(key);
        String bare = words.strip(key).key();
        if (!bare.equals(key)) {
          context.add(bare);
        }
      }
    }
  }

  private void add(String text, How how) {
    for (String key : Folding.keys(text)) {
      put(key, how);
      put(words.strip(key).key(), how);
    }
  }

  private String bare(String text) {
    return words.strip(Folding.fold(text)).key();
  }

  private String coreOf(String text) {
    List<String> keys = Folding.keys(text);
    return keys.isEmpty() ? "" : words.strip(keys.getLast()).key();
  }

  /** "ta xbiex" as "taxbiex": a key of which a short first word has come apart. */
  private static String squeezed(String key) {
    int space = key.indexOf(' ');
    return space > 0 && space <= 3 ? key.substring(0, space) + key.substring(space + 1) : "";
  }

  private void put(String key, How how) {
    if (key.isEmpty()) {
      return;
    }
    for (Reading held : all) {
      if (held.key().equals(key)) {
        return;
      }
    }
    all.add(new Reading(key, how));
  }

  /** Each key once, the plainest reading first. */
  List<Reading> all() {
    return all;
  }

  /** Keys that may name the division or state it lies in. */
  List<String> context() {
    return context;
  }

  /** Keys of the parts that may each be a place. */
  List<String> listed() {
    return listed;
  }

  Set<Body> bodies() {
    return bodies;
  }

  /** What is left without brackets and words for the body. */
  String core() {
    return core;
  }
}
