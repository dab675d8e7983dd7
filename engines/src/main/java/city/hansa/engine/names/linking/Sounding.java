package city.hansa.engine.names.linking;

/**
 * A Latin key as it sounds, so that spellings that only write the same sounds differently become
 * the same: doubled letters, blanks, mute h, y and j for i (but not a first j, which is another
 * sound in Korean and Turkish), transcriptions of Cyrillic, Greek and Arabic, ch, tx and cz. Keeps
 * the vowels, so it says far more than a {@link Skeleton}.
 */
final class Sounding {

  /** Letters, a blank, the sound; longer ones before those that they begin with. */
  private static final String[] GROUPS = {
    "tsch c", "tch c", "sch s", "ch c", "cz c", "cs c", "ck k", "tx c", "th t", "sh s", "sz s",
    "zh s", "ph f", "kh h", "gk g", "gh g", "ou u"
  };

  /** Letters that end a group: any other follower of a letter makes none. */
  private static final String SECONDS = "hzskxcu";

  private Sounding() {}

  static String of(String key) {
    StringBuilder sounds = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); ) {
      String group = group(key, i);
      boolean firstJ = i == 0 && key.charAt(0) == 'j';
      char sound = group.isEmpty() ? sound(key.charAt(i)) : group.charAt(group.length() - 1);
      i += group.isEmpty() ? 1 : group.length() - 2;
      add(sounds, firstJ ? 'j' : sound);
    }
    return sounds.toString();
  }

  private static void add(StringBuilder sounds, char sound) {
    int length = sounds.length();
    boolean mute = sound == ' ' || sound == 'h' && length > 0;
    if (!mute && (length == 0 || sounds.charAt(length - 1) != sound)) {
      sounds.append(sound);
    }
  }

  private static String group(String key, int at) {
    if (at + 1 < key.length() && SECONDS.indexOf(key.charAt(at + 1)) >= 0) {
      for (String each : GROUPS) {
        if (each.charAt(0) == key.charAt(at) && isAt(key, at, each)) {
          return each;
        }
      }
    }
    return "";
  }

  private static boolean isAt(String key, int at, String group) {
    return key.regionMatches(at, group, 0, group.length() - 2);
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'c', 'q' -> 'k';
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'z', 'x' -> 's';
      default -> letter;
    };
  }
}
