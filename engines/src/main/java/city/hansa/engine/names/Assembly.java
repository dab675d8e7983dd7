package city.hansa.engine.names;

import java.util.Arrays;

/** Turns what a builder gathered into the sorted arrays of an index. */
final class Assembly {

  private final NameIndexBuilder gathered;
  private final int[] keyStarts;
  private final int[] actors;
  private final int[] spellings;
  private final short[] languages;
  private final short[] values;
  private final Ints slices = new Ints();
  private final Ints sortedStarts = new Ints();
  private final byte[] sortedKeys;
  private int keyBytes;
  private int filled;

  Assembly(NameIndexBuilder gathered) {
    this.gathered = gathered;
    keyStarts = gathered.keyStarts.trimmed();
    int count = keyStarts.length;
    actors = new int[count];
    spellings = new int[count];
    languages = new short[count];
    values = new short[count];
    sortedKeys = new byte[gathered.keys.size()];
  }

  NameIndex index() {
    int[] order = keyStarts.clone();
    byte[] unsorted = gathered.keys.bytes();
    TextSort.sort(order, unsorted);
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      int length = TextStore.end(unsorted, order[from]) + 1 - order[from];
      while (to < order.length && same(unsorted, order[from], order[to], length)) {
        to++;
      }
      addKey(unsorted, order, from, to, length);
      from = to;
    }
    slices.add(filled);
    SortedTexts keys = new SortedTexts(Arrays.copyOf(sortedKeys, keyBytes), sortedStarts.trimmed());
    NameTable names = table();
    return new NameIndex(keys, LaterWords.of(keys, names), names);
  }

  private void addKey(byte[] unsorted, int[] order, int from, int to, int length) {
    slices.add(filled);
    sortedStarts.add(keyBytes);
    System.arraycopy(unsorted, order[from], sortedKeys, keyBytes, length);
    keyBytes += length;
    long[] group = new long[to - from];
    for (int i = from; i < to; i++) {
      long entry = Arrays.binarySearch(keyStarts, order[i]);
      long worst = Short.MAX_VALUE - (gathered.valuesAndTags.get((int) entry) >> 16);
      group[i - from] = worst << 48 | (long) gathered.actors.get((int) entry) << 24 | entry;
    }
    Arrays.sort(group);
    for (long packed : group) {
      addName((int) (packed & NameIndexBuilder.MOST));
    }
  }

  private void addName(int entry) {
    actors[filled] = gathered.actors.get(entry);
    spellings[filled] = gathered.spellingStarts.get(entry);
    languages[filled] = (short) gathered.valuesAndTags.get(entry);
    values[filled] = (short) (gathered.valuesAndTags.get(entry) >> 16);
    filled++;
  }

  private NameTable table() {
    return new NameTable(
        slices.trimmed(),
        actors,
        spellings,
        languages,
        new Peaks(values),
        gathered.spellings.trimmed(),
        gathered.tags());
  }

  private static boolean same(byte[] bytes, int one, int other, int length) {
    return Arrays.equals(
        bytes, one, one + length, bytes, other, Math.min(bytes.length, other + length));
  }
}
