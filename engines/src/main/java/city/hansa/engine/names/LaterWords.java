package city.hansa.engine.names;

/**
 * The words of all keys but their first, each with what follows it in its key, in order. Their
 * texts are copied so that a walk over neighbours reads memory in order.
 *
 * @param keys which key holds each
 * @param values what the best name of that key is worth
 */
record LaterWords(SortedTexts texts, int[] keys, Peaks values) {

  static LaterWords of(SortedTexts keys, NameTable names) {
    int[] positions = positions(keys.bytes());
    TextSort.sort(positions, keys.bytes());
    int[] holders = new int[positions.length];
    int[] starts = new int[positions.length];
    short[] values = new short[positions.length];
    int size = 0;
    for (int i = 0; i < positions.length; i++) {
      holders[i] = keys.holding(positions[i]);
      values[i] = (short) names.values().value(names.from(holders[i]));
      starts[i] = size;
      size += TextStore.end(keys.bytes(), positions[i]) + 1 - positions[i];
    }
    byte[] bytes = new byte[size];
    for (int i = 0; i < positions.length; i++) {
      int length = (i + 1 < starts.length ? starts[i + 1] : size) - starts[i];
      System.arraycopy(keys.bytes(), positions[i], bytes, starts[i], length);
    }
    return new LaterWords(new SortedTexts(bytes, starts), holders, new Peaks(values));
  }

  private static int[] positions(byte[] keys) {
    Ints starts = new Ints();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == ' ') {
        starts.add(i + 1);
      }
    }
    return starts.trimmed();
  }

  long memoryBytes() {
    return texts.memoryBytes() + 4L * keys.length + values.memoryBytes();
  }
}
