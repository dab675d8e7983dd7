package city.hansa.engine.names.linking;

/**
 * Names by their key, their consonants, their first and last words, and their first and last
 * letters. About 40 bytes a name.
 */
record Lookup(Postings exact, Postings skeletons, Postings ends, Postings letters) {

  /** Letters at either end of a key of which one end at least must be right for a near spelling. */
  static final int LETTERS = 3;

  static final int EXACT = 1;
  static final int SKELETON = 2;
  static final int BEGINNING = 3;
  static final int ENDING = 4;
  static final int FIRST_LETTERS = 5;
  static final int LAST_LETTERS = 6;

  private static final int LENGTH_STEP = 8;

  private interface Filing {
    void file(Postings postings, String key, int name);
  }

  /** One after the other, so that only one is larger than it needs to be. */
  static Lookup of(Roster roster) {
    int names = roster.names();
    return new Lookup(
        postings(roster, names, Lookup::fileWhole),
        postings(roster, names, Lookup::fileSkeleton),
        postings(roster, names, Lookup::fileWords),
        postings(
            roster, 2 * names, (letters, key, name) -> fileLetters(letters, key, name, roster)));
  }

  private static Postings postings(Roster roster, int expected, Filing filing) {
    Postings postings = new Postings(expected);
    for (int name = 0; name < roster.names(); name++) {
      filing.file(postings, roster.key(name), name);
    }
    postings.sort();
    return postings;
  }

  private static void fileWhole(Postings exact, String key, int name) {
    exact.add(Postings.hash(key, 0, key.length(), EXACT), name);
  }

  private static void fileSkeleton(Postings skeletons, String key, int name) {
    String bones = Skeleton.of(key);
    if (bones.length() >= Skeleton.SHORTEST) {
      skeletons.add(Postings.hash(bones, 0, bones.length(), SKELETON), name);
    }
  }

  private static void fileLetters(Postings letters, String key, int name, Roster roster) {
    if (key.length() > LETTERS && key.charAt(0) < 0x250) {
      letters.add(firstLetters(key, roster.length(name)), name);
      letters.add(lastLetters(key, roster.length(name)), name);
    }
  }

  private static void fileWords(Postings ends, String key, int name) {
    int firstGap = key.indexOf(' ');
    if (firstGap < 0) {
      return;
    }
    ends.add(Postings.hash(key, 0, firstGap, BEGINNING), name);
    int lastGap = key.lastIndexOf(' ');
    ends.add(Postings.hash(key, lastGap + 1, key.length(), ENDING), name);
    int second = key.indexOf(' ', firstGap + 1);
    if (second > 0) {
      ends.add(Postings.hash(key, 0, second, BEGINNING), name);
      int before = key.lastIndexOf(' ', lastGap - 1);
      ends.add(Postings.hash(key, before + 1, key.length(), ENDING), name);
    }
  }

  /** Hash of the first letters of a key in a name of so many bytes. */
  static long firstLetters(String key, int length) {
    return Postings.hash(key, 0, LETTERS, FIRST_LETTERS + LENGTH_STEP * length);
  }

  /** Hash of the last letters of a key in a name of so many bytes. */
  static long lastLetters(String key, int length) {
    int end = key.length();
    return Postings.hash(key, end - LETTERS, end, LAST_LETTERS + LENGTH_STEP * length);
  }

  long memoryBytes() {
    return exact.memoryBytes()
        + skeletons.memoryBytes()
        + ends.memoryBytes()
        + letters.memoryBytes();
  }
}
