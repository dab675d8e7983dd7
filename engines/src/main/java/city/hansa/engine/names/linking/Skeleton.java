package city.hansa.engine.names.linking;

/**
 * What is left of a Latin key when everything goes in which transcriptions and careless spellings
 * differ: blanks, vowels, y, j, w for v, h, doubled letters, c, k and q for each other, s, z and x
 * for each other. Empty for keys with other letters than a to z.
 */
final class Skeleton {

  /** Shorter ones say too little. */
  static final int SHORTEST = 3;

  private Skeleton() {}

  static String of(String key) {
    StringBuilder bones = new StringBuilder(key.length());
    int last = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c > 'z') {
        return "";
      }
      char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
      int bone = bone(c, next, i == 0);
      if (bone != 0 && bone != last) {
        bones.append((char) bone);
      }
      if (bone != 0 || !(c == 'h' || c == ' ')) {
        last = bone;
      }
    }
    return bones.toString();
  }

  /** 0 for what drops out. */
  private static int bone(char c, char next, boolean first) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? 'a' : 0;
      case 'y', 'j', 'h', ' ' -> 0;
      case 'k' -> next == 'h' ? 0 : 'k';
      case 'c' -> next == 'h' || next == 'z' || next == 's' ? 's' : 'k';
      case 'q' -> 'k';
      case 'z', 'x' -> 's';
      case 'w' -> 'v';
      case 'p' -> next == 'h' ? 'f' : 'p';
      default -> c;
    };
  }
}
