package city.hansa.engine.names;

/**
 * The names in order of key, within a key the weightiest first: whose, as written, in which
 * language, and what each is worth.
 *
 * @param slices where the names of each key begin, and after the last key the number of names
 * @param actors ordinal of each name's actor
 * @param spellings where each name as written begins in {@code texts}
 * @param languages index of each name's tag in {@code tags}
 * @param values what actor and kind of name are worth, without the match
 */
record NameTable(
    int[] slices,
    int[] actors,
    int[] spellings,
    short[] languages,
    Peaks values,
    byte[] texts,
    String[] tags) {

  int from(int key) {
    return slices[key];
  }

  int to(int key) {
    return slices[key + 1];
  }

  int keyOf(int name) {
    return Slices.lastAtMost(slices, slices.length - 1, name);
  }

  String spelling(int name) {
    return TextStore.at(texts, spellings[name]);
  }

  String tag(int name) {
    return tags[languages[name]];
  }

  long memoryBytes() {
    return 4L * slices.length + 10L * actors.length + values.memoryBytes() + texts.length;
  }
}
