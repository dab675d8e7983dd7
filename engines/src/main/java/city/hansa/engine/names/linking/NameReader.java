package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import city.hansa.engine.names.linking.AdminWords.Stripped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes apart what was written: brackets, slashes, commas and dashes, words for the kind of body, a
 * state's name behind, articles put behind, abbreviations. Every way to read it is tried; how
 * likely each is, the weights say. Used once, by one thread.
 */
final class NameReader {

  private static final int LONGEST = 200;
  private static final int SHORTEST = 3;

  private final KeyList keys = new KeyList();
  private final List<String> context = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Set<Body> bodies = EnumSet.noneOf(Body.class);
  private final AdminWords words;
  private final Countries countries;

  NameReader(AdminWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /** One name; the reader is spent afterwards. */
  Readings read(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    return taken(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private Readings taken(String text) {
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
    articled.forEach(each -> add(each, How.REORDERED));
    List<String> beside = List.copyOf(context);
    String plain = outer.isBlank() ? text : outer;
    String core = coreOf(plain);
    Abbreviations.expanded(core).forEach(each -> add(each, How.EXPANDED));
    beforeState(Folding.fold(plain));
    return new Readings(keys.all(), context, beside, listed, bodies, core);
  }

  private void whole(String text) {
    for (String key : Folding.keys(text)) {
      keys.put(key, How.WHOLE);
      Stripped stripped = words.strip(key);
      keys.put(stripped.once(), How.STRIPPED);
      keys.put(Articles.restored(key, stripped), How.STRIPPED);
      bodies.addAll(stripped.bodies());
      keys.put(stripped.key(), How.STRIPPED);
      keys.put(squeezed(stripped.key()), How.STRIPPED);
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

  /** "cisternino italy": what stands before a state's name, with nothing between. */
  private void beforeState(String key) {
    for (int gap = key.indexOf(' ', SHORTEST); gap > 0; gap = key.indexOf(' ', gap + 1)) {
      String state = key.substring(gap + 1);
      if (countries.named(state) != Countries.NOT_GIVEN) {
        add(key.substring(0, gap), How.OUTER);
        context.add(state);
        return;
      }
    }
  }

  private void add(String text, How how) {
    for (String key : Folding.keys(text)) {
      keys.put(key, how);
      keys.put(words.strip(key).key(), how);
    }
  }

  private String bare(String text) {
    return words.strip(Folding.fold(text)).key();
  }

  private String coreOf(String text) {
    List<String> found = Folding.keys(text);
    return found.isEmpty() ? "" : words.strip(found.getLast()).key();
  }

  /** "ta xbiex" as "taxbiex": a key of which a short first word has come apart. */
  private static String squeezed(String key) {
    int space = key.indexOf(' ');
    return space > 0 && space <= 3 ? key.substring(0, space) + key.substring(space + 1) : "";
  }
}
