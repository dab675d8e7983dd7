package city.hansa.engine.names;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Finds names in which every word of the query begins some word, in any order. Goes through the
 * keys that hold the rarest word and looks for the others in each; keys lighter than the best 512
 * found so far are passed over unread. O(keys with the rarest word).
 */
final class AnyOrder {

  private static final int MOST = 512;

  private final NameIndex index;
  private final byte[] text;
  private final byte[][] words;
  private final IntPredicate keep;
  private final PriorityQueue<Long> best = new PriorityQueue<>();

  AnyOrder(NameIndex index, List<String> words, IntPredicate keep) {
    this.index = index;
    this.text = index.keys().bytes();
    this.words =
        words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    this.keep = keep;
  }

  void open(Frontier frontier) {
    byte[] rarest = words[0];
    for (byte[] word : words) {
      if (count(word) < count(rarest)) {
        rarest = word;
      }
    }
    NameTable names = index.names();
    for (int key = index.keys().from(rarest), to = index.keys().to(rarest); key < to; key++) {
      consider(names.values().value(names.from(key)), key);
    }
    LaterWords later = index.laterWords();
    for (int i = later.texts().from(rarest), to = later.texts().to(rarest); i < to; i++) {
      consider(later.values().value(i), later.keys()[i]);
    }
    for (long packed : best) {
      int key = (int) packed;
      frontier.addKeys(key, key + 1, Match.WORDS, Match.WORDS.bonus());
    }
  }

  private int count(byte[] word) {
    SortedTexts keys = index.keys();
    SortedTexts later = index.laterWords().texts();
    return keys.to(word) - keys.from(word) + later.to(word) - later.from(word);
  }

  private void consider(int value, int key) {
    if (best.size() == MOST && value <= best.element() >> 32) {
      return;
    }
    if (holdsAll(index.keys().start(key)) && isKept(key)) {
      best.add((long) value << 32 | key);
      if (best.size() > MOST) {
        best.remove();
      }
    }
  }

  private boolean holdsAll(int start) {
    for (byte[] word : words) {
      if (!holds(start, word)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(int start, byte[] word) {
    for (int at = start; text[at] != 0; at++) {
      if ((at == start || text[at - 1] == ' ') && begins(at, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (text[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isKept(int key) {
    for (int name = index.names().from(key); name < index.names().to(key); name++) {
      if (keep.test(index.names().actors()[name])) {
        return true;
      }
    }
    return false;
  }
}
